"""What a notebook shows of a training and of a model."""

import nn


def test_a_plot_shows_itself_without_pyplot():
    figure = nn.History([{"loss": 0.5}, {"loss": 0.25}]).plot()

    assert "<svg" in figure._repr_svg_()


def test_a_summary_is_a_text_that_shows_itself():
    summary = nn.summary(nn.MLP(2, [3, 1]))

    assert isinstance(summary, str)
    assert repr(summary) == str(summary)
    assert summary._repr_html_() == f"<pre>{summary}</pre>".replace("'", "&#x27;")
