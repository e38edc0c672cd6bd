using SkiaSharp;

namespace Drawing;

/// <summary>Two meeting halls, seen from the last rows.</summary>
internal static class Halls
{
    private const float Half = 11, Ceiling = 7.6f, Front = 21;

    public static void Meeting(Canvas c, string banner)
    {
        var camera = new Camera(c.Width / 2f, c.Height * 0.47f, c.Width * 0.80f, 2.9f);
        Room(c, camera, Canvas.Hex("#8a5a34"), Canvas.Hex("#4a2b1a"), Canvas.Hex("#6e1f1c"));
        Stage(c, camera, banner);
        Seats(c, camera, Canvas.Hex("#9c2a26"), Canvas.Hex("#5e1513"));
    }

    public static void VideoConference(Canvas c)
    {
        var camera = new Camera(c.Width / 2f, c.Height * 0.48f, c.Width * 0.84f, 2.9f);
        Room(c, camera, Canvas.Hex("#8b8f98"), Canvas.Hex("#3d424c"), Canvas.Hex("#3a4254"));
        Screen(c, camera);
        Seats(c, camera, Canvas.Hex("#31476b"), Canvas.Hex("#1b2740"));
    }

    private static void Room(Canvas c, Camera v, SKColor wall, SKColor dark, SKColor carpet)
    {
        c.Draw.Clear(dark);
        c.Fade(v.At(0, Ceiling, 3), v.At(0, Ceiling, Front), [Canvas.Mix(wall, SKColors.White, 0.1f), Canvas.Mix(wall, SKColors.White, 0.45f)],
            v.At(-Half, Ceiling, 1), v.At(Half, Ceiling, 1), v.At(Half, Ceiling, Front), v.At(-Half, Ceiling, Front));
        foreach (var side in new[] { -Half, Half })
        {
            c.Fade(v.At(side, 0, 4), v.At(side, 0, Front), [dark, wall], v.At(side, 0, 1), v.At(side, Ceiling, 1), v.At(side, Ceiling, Front), v.At(side, 0, Front));
            for (var z = 3f; z < Front; z += 1.5f)
            {
                c.Fade(v.At(side, 0, z), v.At(side, 0, z + 1.1f), [Canvas.Mix(wall, dark, 0.55f), Canvas.Mix(wall, SKColors.White, 0.10f)],
                    v.At(side, 0.3f, z), v.At(side, Ceiling - 0.7f, z), v.At(side, Ceiling - 0.7f, z + 1.1f), v.At(side, 0.3f, z + 1.1f));
                var lamp = v.At(side * 0.985f, 5.2f, z + 0.55f);
                c.Glow(lamp.X, lamp.Y, v.Metre(z) * 1.1f, new SKColor(255, 214, 150, 60));
            }
        }
        for (var z = 3.4f; z < Front; z += 2.2f)
        {
            for (var x = -8.8f; x <= 8.9f; x += 2.2f)
            {
                c.Fill(new SKColor(255, 246, 224), v.At(x - 0.45f, Ceiling, z), v.At(x + 0.45f, Ceiling, z), v.At(x + 0.45f, Ceiling, z + 0.9f), v.At(x - 0.45f, Ceiling, z + 0.9f));
                var p = v.At(x, Ceiling, z + 0.45f);
                c.Glow(p.X, p.Y, v.Metre(z) * 0.9f, new SKColor(255, 226, 170, 26));
            }
        }
        c.Fade(v.At(0, 0, Front), v.At(0, 0, 4), [Canvas.Mix(carpet, SKColors.White, 0.12f), dark], v.At(-Half, 0, 1), v.At(-Half, 0, Front), v.At(Half, 0, Front), v.At(Half, 0, 1));
    }

    private static void Stage(Canvas c, Camera v, string banner)
    {
        const float z = Front, floor = 1.0f;
        c.Fade(v.At(0, Ceiling, z), v.At(0, 0, z), [Canvas.Hex("#7a120f"), Canvas.Hex("#b3201b"), Canvas.Hex("#8d1613")], v.At(-Half, 0, z), v.At(-Half, Ceiling, z), v.At(Half, Ceiling, z), v.At(Half, 0, z));
        for (var x = -Half; x < Half; x += 0.35f)
        {
            var (a, b) = (v.At(x, Ceiling, z), v.At(x + 0.17f, floor, z));
            c.Fade(new(a.X, 0), new(b.X, 0), [new SKColor(40, 0, 0, 110), new SKColor(255, 90, 70, 34)], a, new(b.X, a.Y), b, new(a.X, b.Y));
        }
        for (var i = -5; i <= 5; i++) if (i != 0) Flag(c, v.At(i * 0.62f + Math.Sign(i) * 0.35f, floor, z - 0.4f), v.Metre(z - 0.4f));
        var (bannerLeft, bannerRight) = (v.At(-9.4f, 7.05f, z - 0.6f), v.At(9.4f, 5.95f, z - 0.6f));
        c.Box(bannerLeft.X, bannerLeft.Y + 8, bannerRight.X - bannerLeft.X, bannerRight.Y - bannerLeft.Y, 2, new SKColor(0, 0, 0, 120), 9);
        c.FadeDown(bannerLeft.X, bannerLeft.Y, bannerRight.X, bannerRight.Y, Canvas.Hex("#e02a22"), Canvas.Hex("#c11a15"));
        c.Words(banner, c.Width / 2f, (bannerLeft.Y + bannerRight.Y) / 2, 62, 900, Canvas.Hex("#fff4d8"));
        c.Glow(c.Width / 2f, v.At(0, 3, z).Y, 620, new SKColor(255, 190, 140, 70));
        var (left, right) = (v.At(-Half, floor, z - 2.6f), v.At(Half, 0, z - 2.6f));
        c.Fade(v.At(0, floor, z), left, [Canvas.Hex("#a8683a"), Canvas.Hex("#c98a55")], v.At(-Half, floor, z), v.At(Half, floor, z), v.At(Half, floor, z - 2.6f), left);
        c.FadeDown(left.X, left.Y, right.X, right.Y, Canvas.Hex("#6b3a1e"), Canvas.Hex("#3c1f10"));
        Rostrum(c, v, floor, z - 1.6f);
        for (var x = -10.6f; x < 10.7f; x += 0.42f) Flowers(c, v.At(x, 0.1f, z - 2.8f), v.Metre(z - 2.8f));
    }

    private static void Rostrum(Canvas c, Camera v, float floor, float z)
    {
        for (var i = -4; i <= 4; i++)
        {
            var p = v.At(i * 1.12f, floor + 1.14f, z + 0.3f);
            c.Box(p.X - 0.3f * v.Metre(z), p.Y - 0.28f * v.Metre(z), 0.6f * v.Metre(z), 0.8f * v.Metre(z), 8, Canvas.Hex("#4a2416"));
            People.Front(c, p.X, p.Y, v.Metre(z), People.Suit(c), i % 3 == 0 ? Canvas.Hex("#7d1f24") : Canvas.Hex("#27426e"));
        }
        var (a, b) = (v.At(-5.3f, floor + 0.82f, z), v.At(5.3f, floor, z));
        c.FadeDown(a.X, a.Y, b.X, b.Y, Canvas.Hex("#f4f1ea"), Canvas.Hex("#d8d2c6"), Canvas.Hex("#b8b0a2"));
        c.FadeDown(a.X, a.Y, b.X, a.Y + 7, Canvas.Hex("#ffffff"), Canvas.Hex("#ece8de"));
        for (var x = a.X; x < b.X; x += 13) c.Line(x, a.Y + 9, x, b.Y, 2, new SKColor(90, 80, 70, 40));
        for (var i = -4; i <= 4; i++)
        {
            var p = v.At(i * 1.12f, floor + 0.82f, z);
            c.Box(p.X - 15, p.Y - 13, 30, 13, 1, Canvas.Hex("#c8231d"));
            c.Line(p.X + 20, p.Y, p.X + 15, p.Y - 21, 1.6f, Canvas.Hex("#222222"));
            c.Box(p.X - 30, p.Y - 10, 8, 10, 2, SKColors.White);
        }
    }

    private static void Flag(Canvas c, SKPoint foot, float m)
    {
        c.Line(foot.X, foot.Y, foot.X, foot.Y - 3.3f * m, 0.045f * m, Canvas.Hex("#d8b25c"));
        var (x, y) = (foot.X, foot.Y - 3.2f * m);
        c.Curve(FormattableString.Invariant($"M{x},{y} C{x + 0.3f * m},{y + 0.1f * m} {x + 0.5f * m},{y + 0.5f * m} {x + 0.42f * m},{y + 2f * m} C{x + 0.25f * m},{y + 2.1f * m} {x + 0.1f * m},{y + 1.9f * m} {x},{y + 2f * m} Z"), Canvas.Hex("#e1251d"));
        c.Curve(FormattableString.Invariant($"M{x + 0.2f * m},{y + 0.2f * m} C{x + 0.3f * m},{y + 0.9f * m} {x + 0.2f * m},{y + 1.4f * m} {x + 0.24f * m},{y + 1.95f * m}"), new SKColor(110, 0, 0, 130), 0.06f * m, 2);
    }

    private static void Flowers(Canvas c, SKPoint p, float m)
    {
        c.Oval(p.X, p.Y - 0.22f * m, 0.3f * m, 0.3f * m, Canvas.Hex("#21451f"));
        for (var i = 0; i < 16; i++)
            c.Oval(p.X + c.Between(-0.28f, 0.28f) * m, p.Y - c.Between(0.05f, 0.5f) * m, 0.045f * m, 0.045f * m, i % 3 == 0 ? Canvas.Hex("#f3c33c") : i % 3 == 1 ? Canvas.Hex("#d8342b") : Canvas.Hex("#3d7a36"));
    }

    private static void Screen(Canvas c, Camera v)
    {
        const float z = Front;
        c.Fade(v.At(0, Ceiling, z), v.At(0, 0, z), [Canvas.Hex("#5c4a3a"), Canvas.Hex("#8a6c4e"), Canvas.Hex("#4f3b2a")], v.At(-Half, 0, z), v.At(-Half, Ceiling, z), v.At(Half, Ceiling, z), v.At(Half, 0, z));
        for (var x = -Half; x < Half; x += 1.1f) c.Line(v.At(x, 0, z).X, v.At(x, Ceiling, z).Y, v.At(x, 0, z).X, v.At(x, 0, z).Y, 2, new SKColor(0, 0, 0, 70));
        var (a, b) = (v.At(-6.6f, 6.6f, z), v.At(6.6f, 1.5f, z));
        c.Box(a.X - 12, a.Y - 12, b.X - a.X + 24, b.Y - a.Y + 24, 6, Canvas.Hex("#15171b"));
        c.FadeDown(a.X, a.Y, b.X, b.Y, Canvas.Hex("#0f2f74"), Canvas.Hex("#1d5bb8"));
        c.Words("2021年全省春运电视电话会议", (a.X + b.X) / 2, a.Y + 40, 46, b.X - a.X - 200, SKColors.White);
        var (left, top, right, bottom) = (a.X + 200, a.Y + 80, b.X - 200, b.Y - 14);
        c.Draw.Save();
        c.Draw.ClipRect(new SKRect(left, top, right, bottom), SKClipOperation.Intersect, false);
        c.FadeDown(left, top, right, bottom, Canvas.Hex("#8c1714"), Canvas.Hex("#b8241e"));
        for (var x = left; x < right; x += 22) c.FadeDown(x, top, x + 9, bottom, new SKColor(60, 0, 0, 90), new SKColor(60, 0, 0, 50));
        People.Front(c, (left + right) / 2, top + 150, 330, Canvas.Hex("#20263a"), Canvas.Hex("#7d1f24"));
        c.FadeDown(left, bottom - 66, right, bottom, Canvas.Hex("#8a5a30"), Canvas.Hex("#5e391b"));
        c.Box((left + right) / 2 - 46, bottom - 84, 92, 34, 2, Canvas.Hex("#f3efe6"));
        c.Line((left + right) / 2 + 84, bottom - 62, (left + right) / 2 + 34, bottom - 138, 4, Canvas.Hex("#1a1a1a"));
        c.Draw.Restore();
        for (var i = 0; i < 6; i++) SideFeed(c, i % 2 == 0 ? a.X + 14 : b.X - 186, top + i / 2 * (bottom - top + 6) / 3, (bottom - top - 12) / 3);
        c.Glow(c.Width / 2f, (a.Y + b.Y) / 2, 760, new SKColor(90, 140, 255, 60));
        var p = v.At(0, 0, z - 1.5f);
        c.Oval(p.X, p.Y, 560, 40, new SKColor(120, 170, 255, 60), 30);
        for (var x = -10.4f; x < 10.5f; x += 0.5f) if (Math.Abs(x) > 6.9f) Flowers(c, v.At(x, 0.1f, z - 0.8f), v.Metre(z - 0.8f) * 1.3f);
    }

    /// <summary>The hall of another place, small at the side of the screen.</summary>
    private static void SideFeed(Canvas c, float x, float y, float height)
    {
        c.Draw.Save();
        c.Draw.ClipRect(new SKRect(x, y, x + 172, y + height), SKClipOperation.Intersect, false);
        c.FadeDown(x, y, x + 172, y + height, Canvas.Hex("#6e7684"), Canvas.Hex("#39404d"));
        c.Box(x + 26, y + 10, 120, 14, 1, Canvas.Hex("#c8231d"));
        for (var row = 0; row < 3; row++)
            for (var i = 0; i < 5 + row; i++)
                People.Back(c, x + 86 + (i - (4 + row) / 2f) * (24 + row * 2), y + height * (0.58f + row * 0.17f), 44 + row * 8);
        c.Box(x, y + height - 5, 172, 5, 0, Canvas.Hex("#1c3f86"));
        c.Draw.Restore();
    }

    private static void Seats(Canvas c, Camera v, SKColor seat, SKColor shadow)
    {
        for (var z = 16.4f; z > 4.6f; z -= 1.15f)
        {
            var row = z;
            var blur = row < 7 ? (7 - row) * 1.6f : 0;
            void Draw()
            {
                for (var x = -10.2f; x <= 10.3f; x += 0.68f)
                {
                    if (Math.Abs(x) < 0.75f) continue;
                    var m = v.Metre(row);
                    var p = v.At(x, 0.98f, row);
                    if (c.Chance.Next(9) != 0) People.Back(c, p.X, p.Y - 0.14f * m, m * 1.04f);
                    c.Fade(new(0, p.Y), new(0, p.Y + 0.7f * m), [Canvas.Mix(seat, SKColors.White, 0.08f), shadow],
                        new(p.X - 0.29f * m, p.Y + 0.05f * m), new(p.X - 0.24f * m, p.Y), new(p.X + 0.24f * m, p.Y), new(p.X + 0.29f * m, p.Y + 0.05f * m), new(p.X + 0.3f * m, p.Y + 0.98f * m), new(p.X - 0.3f * m, p.Y + 0.98f * m));
                    c.Line(p.X - 0.24f * m, p.Y + 0.015f * m, p.X + 0.24f * m, p.Y + 0.015f * m, 0.02f * m, new SKColor(255, 255, 255, 46));
                }
            }

            if (blur > 0) c.OutOfFocus(blur, Draw);
            else Draw();
        }
    }
}
