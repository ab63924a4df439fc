"""Files as people write them: YAML, Excel, CSV. The only readers of those formats."""
