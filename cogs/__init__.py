"""The commands: a file a feature, each one thin. Files whose names begin with an underscore are no extensions."""

from pkgutil import iter_modules


def extensions() -> list[str]:
    """Return the names of all extensions."""
    return [f"{__name__}.{module.name}" for module in iter_modules(__path__) if not module.name.startswith("_")]
