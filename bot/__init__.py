"""A Discord bot that recommends Korean ballads sung by men."""

__version__ = "0.1.0"
