"""The process that draws: a picture as JSON comes in, the PNG goes out."""

import sys

from bot.drawing.chart import png_of
from bot.drawing.picture import from_json

if __name__ == "__main__":
    sys.stdout.buffer.write(png_of(from_json(sys.stdin.buffer.read())))
