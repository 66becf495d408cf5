"""How Sphinx builds the site, from the copy that `make docs` stages; see tools/website."""

import os
import sys
import tomllib
from pathlib import Path

ROOT = Path(os.environ["REPOSITORY"])
sys.path[:0] = [str(ROOT), str(ROOT / "tools" / "website" / "extensions")]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]

project = "scalar-autograd"
author = PROJECT["authors"][0]["name"]
copyright = f"{author}, MIT licence"  # noqa: A001  # as Sphinx calls it
version = os.environ.get("SITE_VERSION", "latest")
release = PROJECT["version"]

# The publisher, .ci/site, says by SITE_URL and SITE_VERSIONS where versions are; a site by itself has no menu of them.
extensions = [
    "myst_parser",
    "sphinx.ext.autodoc",
    "sphinx.ext.napoleon",
    "sphinx.ext.viewcode",
    "sphinx_copybutton",
    "sphinx_design",
    "names",
    "playground_links",
]
exclude_patterns = ["extra"]
keep_warnings = True
nitpicky = False

# The Markdown is written for readers of the repository as well: plain links and headings, and few directives.
myst_heading_anchors = 4
myst_enable_extensions = ["colon_fence", "attrs_block", "deflist", "dollarmath"]
suppress_warnings = ["myst.header"]

highlight_language = "none"  # of a fence that names none

# Docstrings are NumPy's.
napoleon_google_docstring = False
napoleon_use_rtype = False
napoleon_use_ivar = True
autodoc_member_order = "bysource"
autodoc_typehints = "none"
autodoc_class_signature = "mixed"
python_use_unqualified_type_names = True
python_display_short_literal_types = True
python_maximum_signature_line_length = 88
add_module_names = False
toc_object_entries_show_parents = "hide"
viewcode_follow_imported_members = True

# What is copied runs: no prompts, no output.
copybutton_prompt_text = r">>> |\.\.\. |\$ "
copybutton_prompt_is_regexp = True
copybutton_only_copy_prompt_lines = True
copybutton_remove_prompts = True

html_theme = "pydata_sphinx_theme"
html_title = "scalar-autograd"
html_static_path = [str(ROOT / "build" / "site-source" / "_static")]
html_favicon = str(ROOT / "docs" / "site" / "_static" / "favicon.svg")
html_js_files = ["frames.js"]
html_css_files = ["site.css"]
html_extra_path = [str(ROOT / "build" / "site-source" / "extra")]
html_show_sourcelink = False
html_copy_source = False
html_last_updated_fmt = None
html_theme_options = {
    "logo": {"text": "scalar-autograd"},
    "navbar_start": ["navbar-logo"],
    "navbar_end": ["version-switcher", "theme-switcher"] if "SITE_URL" in os.environ else ["theme-switcher"],
    "navbar_align": "left",
    "navbar_persistent": ["search-button"],
    "header_links_before_dropdown": 7,
    "secondary_sidebar_items": ["page-toc"],
    "show_toc_level": 1,
    "footer_start": ["copyright"],
    "footer_end": [],
    "switcher": {"json_url": "_static/switcher.json", "version_match": version},
    "check_switcher": False,
    "back_to_top_button": False,
    "pygments_light_style": "a11y-high-contrast-light",
    "pygments_dark_style": "a11y-high-contrast-dark",
}
html_context = {"default_mode": "auto"}
html_sidebars = {page: [] for page in ("index", "gallery", "playground", "readme", "contributing", "changelog")}
