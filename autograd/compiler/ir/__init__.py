"""Programs and what is done to them before anything runs: recorded, checked, lowered, simplified."""
