using Drawing;

// Usage: Drawing REPOSITORY — faces for the banners come from templates/fonts/files (run templates/fonts/fetch once).
var root = Path.GetFullPath(args.Length > 0 ? args[0] : ".");
Canvas.Faces = Path.Combine(root, "templates", "fonts", "files");
var samples = Path.Combine(root, "samples", "pictures");
var season = Path.Combine(root, "samples", "season-2021", "pictures");
var fixtures = Path.Combine(root, "tests", "fixtures", "photos");
Directory.CreateDirectory(season);
Directory.CreateDirectory(fixtures);

const string Panjin = "盘锦市2021年春运工作会议", Yunchuan = "云川市2021年春运工作会议";

// Not finer than 450 dpi where it is printed, or it would be scaled down there.
(string Folder, string Name, int Width, int Height, int SavedWidth, int Quality, Action<Canvas> Draw)[] pictures =
[
    (samples, "video-conference", 1800, 1200, 1800, 88, Halls.VideoConference),
    (samples, "meeting-hall", 1800, 1200, 1800, 88, c => Halls.Meeting(c, Panjin)),
    (samples, "rostrum", 1200, 800, 1200, 97, Speakers.AtLectern),
    (samples, "speech", 1120, 800, 1120, 97, c => Speakers.AtTable(c, Panjin)),
    (samples, "bus-station", 1200, 800, 1200, 95, Winter.BusStation),
    (samples, "snow-plough", 1120, 800, 1120, 96, Winter.SnowPlough),
    (samples, "mountain-road", 1800, 1200, 1600, 91, Winter.MountainRoad),

    // A season is a folder of its own, which no path may leave: what it prints small is kept small.
    (season, "meeting", 1800, 1200, 840, 88, c => Halls.Meeting(c, Yunchuan)),
    (season, "speech", 1120, 800, 770, 88, c => Speakers.AtTable(c, Yunchuan)),
    (season, "station", 1200, 800, 800, 88, Winter.BusStation),
    (season, "plough", 1120, 800, 770, 88, Winter.SnowPlough),
    (season, "mountain-road", 1800, 1200, 840, 88, Winter.MountainRoad),
    (season, "waiting-hall", 1200, 800, 1000, 88, Travel.WaitingHall),
    (season, "platform", 1200, 800, 800, 88, Travel.Platform),
    (season, "service-desk", 1200, 800, 800, 88, Travel.ServiceDesk),
    (season, "safety-check", 1200, 800, 800, 88, Journeys.SafetyCheck),
    (season, "ferry", 1200, 800, 800, 88, Journeys.Ferry),
    (season, "workers-coach", 1200, 800, 900, 88, Journeys.WorkersCoach),
];
foreach (var picture in pictures)
{
    using var canvas = new Canvas(picture.Width, picture.Height);
    picture.Draw(canvas);
    canvas.Finish();
    canvas.Save(Path.Combine(picture.Folder, picture.Name + ".jpg"), picture.Quality, picture.SavedWidth == picture.Width ? 0 : picture.SavedWidth);
    if (picture.Folder != samples) continue;
    var fixture = Array.IndexOf(["video-conference", "meeting-hall", "rostrum", "speech"], picture.Name);
    if (fixture >= 0) canvas.Save(Path.Combine(fixtures, $"{fixture + 1}.jpg"), 70, 900);
}
