"""What the system says when a file cannot be read or written, in words a clerk knows."""

import errno

from docgen.messages import Message

_TROUBLES = {
    errno.ENOSPC: Message("เนื้อที่ในดิสก์ไม่พอ", "the disk is full"),
    errno.EACCES: Message(
        "ไม่มีสิทธิ์ หรือแฟ้มเปิดอยู่ในโปรแกรมอื่น", "no permission, or it is open elsewhere"
    ),
    errno.EPERM: Message("ไม่มีสิทธิ์ หรือแฟ้มเปิดอยู่ในโปรแกรมอื่น", "no permission, or it is open elsewhere"),
    errno.EROFS: Message("ดิสก์นี้เขียนไม่ได้", "the disk is read-only"),
    errno.ENOTDIR: Message("มีแฟ้มชื่อเดียวกับโฟลเดอร์", "a file stands where a folder should"),
    errno.EEXIST: Message("มีแฟ้มชื่อเดียวกับโฟลเดอร์", "a file stands where a folder should"),
    errno.EISDIR: Message("เป็นโฟลเดอร์ ไม่ใช่แฟ้ม", "it is a folder"),
    errno.ENOENT: Message("ไม่พบแฟ้ม", "there is no such file"),
    errno.ENAMETOOLONG: Message("ชื่อแฟ้มยาวเกินไป", "the name is too long"),
    errno.ELOOP: Message("ทางลัดชี้วนกลับมาที่เดิม", "a link leads back to itself"),
}


def trouble(error: OSError) -> Message:
    """Return what went wrong.

    >>> trouble(OSError(errno.ENOSPC, "No space left on device")).th
    'เนื้อที่ในดิสก์ไม่พอ'
    """
    code = error.errno or 0
    unknown = Message(f"ระบบแจ้งรหัส {code}", error.strerror or str(error))
    return _TROUBLES.get(code, unknown)
