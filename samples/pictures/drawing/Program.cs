using Drawing;

// Usage: Drawing REPOSITORY — faces for the banners come from templates/fonts/files (run templates/fonts/fetch once).
var root = Path.GetFullPath(args.Length > 0 ? args[0] : ".");
Canvas.Faces = Path.Combine(root, "templates", "fonts", "files");
var samples = Path.Combine(root, "samples", "pictures");
var fixtures = Path.Combine(root, "tests", "fixtures", "photos");
Directory.CreateDirectory(fixtures);

// Not finer than 450 dpi where it is printed, or it would be scaled down there.
(string Name, int Width, int Height, int SavedWidth, int Quality, Action<Canvas> Draw)[] pictures =
[
    ("video-conference", 1800, 1200, 1800, 88, Halls.VideoConference),
    ("meeting-hall", 1800, 1200, 1800, 88, Halls.Meeting),
    ("rostrum", 1200, 800, 1200, 97, Speakers.AtLectern),
    ("speech", 1120, 800, 1120, 97, Speakers.AtTable),
    ("bus-station", 1200, 800, 1200, 95, Winter.BusStation),
    ("snow-plough", 1120, 800, 1120, 96, Winter.SnowPlough),
    ("mountain-road", 1800, 1200, 1600, 91, Winter.MountainRoad),
];
foreach (var picture in pictures)
{
    using var canvas = new Canvas(picture.Width, picture.Height);
    picture.Draw(canvas);
    canvas.Finish();
    canvas.Save(Path.Combine(samples, picture.Name + ".jpg"), picture.Quality, picture.SavedWidth == picture.Width ? 0 : picture.SavedWidth);
    var fixture = Array.IndexOf(["video-conference", "meeting-hall", "rostrum", "speech"], picture.Name);
    if (fixture >= 0) canvas.Save(Path.Combine(fixtures, $"{fixture + 1}.jpg"), 70, 900);
}
