"""What the packaged program runs first."""

import sys

from desktop.__main__ import main

sys.exit(main())
