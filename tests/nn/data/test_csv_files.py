"""A file of one's own becomes samples, or one error that says where it is wrong."""

import pytest

from nn import read_csv

HOUSES = "rooms,area,price\n3,70.5,100\n4, 90 ,150\n\n2,50,80\n"


@pytest.fixture
def write(tmp_path):
    def write(text):
        path = tmp_path / "houses.csv"
        path.write_bytes(text if isinstance(text, bytes) else text.encode())
        return path

    return write


def test_numbers_are_read_and_integers_stay_integers(write):
    data = read_csv(write(HOUSES), "price")

    assert data.samples == [([3, 70.5], 100), ([4, 90], 150), ([2, 50], 80)]
    assert all(type(target) is int for _, target in data)
    assert (data.features, data.target, data.classes) == (("rooms", "area"), "price", ())


def test_the_inputs_can_be_chosen_and_ordered(write):
    data = read_csv(write(HOUSES), "rooms", inputs=["price", "area"])

    assert data[0] == ([100, 70.5], 3)


def test_a_target_of_text_names_classes(write):
    data = read_csv(write("x;kind\n1;b\n2;a\n3;b\n"), "kind", delimiter=";")

    assert data.samples == [([1], 1), ([2], 0), ([3], 1)]
    assert data.classes == ("a", "b")


def test_a_file_that_a_spreadsheet_wrote_is_read(write):
    assert read_csv(write(b'\xef\xbb\xbf"x","y, in m"\r\n1,2\r\n'), "y, in m")[0] == ([1], 2)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", r"houses\.csv has no samples; it needs a line with the names"),
        ("rooms,price\n", r"houses\.csv has no samples"),
        ("rooms,cost\n1,2\n", r"houses\.csv has no column 'price'; it has 'rooms', 'cost'$"),
        ("price\n1\n", r"houses\.csv has no column to predict 'price' from"),
        ("a,a,price\n1,2,3\n", r"houses\.csv has two columns of the name 'a'"),
        ("rooms,price\n1,2\n1,2,3\n", r"houses\.csv, line 3: 3 cells under 2 names of columns$"),
        ("rooms,price\n1,2\n\nthree,2\n", r"houses\.csv, line 4, column 'rooms': expected a number, got 'three'$"),
        ("rooms,price\n1,2\n,2\n", r"houses\.csv, line 3, column 'rooms': expected a number, got an empty cell$"),
        ("rooms,price\n1,2\n1,n/a\n", r"houses\.csv, line 3, column 'price': expected a number, got 'n/a'$"),
        ("rooms,price\n1,cheap\n1,\n", r"houses\.csv, line 3, column 'price': the cell is empty$"),
        ("rooms,price\nnan,2\n", r"houses\.csv, line 2, column 'rooms': the number must be finite, got 'nan'$"),
        (
            f"rooms,price\n{'9' * 400},2\n",
            r"houses\.csv, line 2, column 'rooms': the number must be finite, got '9{400}'$",
        ),
        (f"rooms,price\n1,-{'9' * 5000}\n", r"houses\.csv, line 2, column 'price': the number must be finite, got '-9"),
        ('rooms,price\n1,"2\n', r"houses\.csv, line 2: "),
        (b"rooms,price\n1,\xff\n", r"houses\.csv is not text in UTF-8"),
    ],
)
def test_what_is_wrong_is_named_by_line_and_column(write, text, message):
    with pytest.raises(ValueError, match=message):
        read_csv(write(text), "price")


def test_a_file_that_is_not_there_is_named(tmp_path):
    with pytest.raises(FileNotFoundError, match=r"absent\.csv"):
        read_csv(tmp_path / "absent.csv", "y")


def test_time_grows_with_the_columns_and_the_classes_and_not_with_their_squares(write):
    many = 50_000  # their squares would take minutes
    wide = read_csv(write(",".join(f"c{n}" for n in range(many)) + "\n" + ",".join(map(str, range(many)))), "c7")
    named = read_csv(write("x,name\n" + "".join(f"{n},name {n:06}\n" for n in range(many))), "name")

    assert len(wide.features) == many - 1
    assert [wide[0][0][:3], wide[0][0][-1], wide[0][1]] == [[0, 1, 2], many - 1, 7]
    assert [target for _, target in named] == list(range(many))
