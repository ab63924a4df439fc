"""The root of every typed value read from a file."""

from typing import ClassVar

from pydantic import BaseModel, ConfigDict


class Part(BaseModel):
    """A frozen, strict piece of data; unknown keys are errors.

    Field names are English; `title` of a field is its Thai key, equally valid in files.
    """

    model_config: ClassVar[ConfigDict] = ConfigDict(
        frozen=True, extra="forbid", strict=True, arbitrary_types_allowed=True
    )

    SHORTHAND: ClassVar[str | None] = None
    """The field a bare text stands for: `- ข้อความ` instead of `- {ข้อความ: …}`."""
