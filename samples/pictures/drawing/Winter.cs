using SkiaSharp;

namespace Drawing;

/// <summary>Roads and stations in snow.</summary>
internal static class Winter
{
    public static void BusStation(Canvas c)
    {
        Sky(c, 520, Canvas.Hex("#35507c"), Canvas.Hex("#93a6c4"), Canvas.Hex("#f3cfa8"));
        c.OutOfFocus(3, () =>
        {
            for (var x = -20f; x < c.Width; x += c.Between(46, 90)) c.FadeDown(x, 450 - c.Between(40, 170), x + c.Between(40, 76), 540, Canvas.Hex("#6d7f9e"), Canvas.Hex("#a9b1c2"));
        });
        Station(c);
        c.FadeDown(0, 556, c.Width, c.Height, Canvas.Hex("#dfe6f0"), Canvas.Hex("#bccadd"), Canvas.Hex("#97a9c3"));
        c.Fade(new(0, 570), new(0, 720), [new SKColor(255, 206, 130, 120), new SKColor(255, 206, 130, 0)], new(180, 560), new(1020, 560), new(1120, 720), new(90, 720));
        c.Fade(new(0, 640), new(0, 800), [Canvas.Hex("#6a7486"), Canvas.Hex("#4a5364")], new(0, 672), new(c.Width, 640), new(c.Width, 752), new(0, 800));
        for (var x = -40f; x < c.Width; x += 150) c.Fill(new SKColor(240, 244, 250, 190), new(x, 738 - x * 0.028f), new(x + 74, 736 - x * 0.028f), new(x + 74, 743 - x * 0.028f), new(x, 745 - x * 0.028f));
        Coach(c, 60, 508, 0.80f, Canvas.Hex("#2d6cb5"));
        Coach(c, 838, 504, 0.72f, Canvas.Hex("#2f8a6a"));
        for (var i = 0; i < 9; i++) Walker(c, 250 + i * 72 + c.Between(-18, 18), 590 + c.Between(0, 16), c.Between(38, 46));
        Coach(c, 330, 560, 1.12f, Canvas.Hex("#c5372f"));
        foreach (var x in new[] { 24f, 300, 800, 1130 }) Lamp(c, x, 590, 250);
        Snow(c, 900, 3.4f);
    }

    public static void SnowPlough(Canvas c)
    {
        Sky(c, 400, Canvas.Hex("#7f9cc2"), Canvas.Hex("#c6d3e4"), Canvas.Hex("#eef0f2"));
        Range(c, 330, 90, Canvas.Hex("#b4c3d8"), 5);
        Range(c, 372, 60, Canvas.Hex("#93a7c2"), 11);
        c.FadeDown(0, 380, c.Width, c.Height, Canvas.Hex("#eef3f9"), Canvas.Hex("#d3deec"), Canvas.Hex("#b6c6db"));
        for (var i = 0; i < 26; i++)
        {
            var t = i / 26f;
            Pine(c, 410 - t * t * 520, 392 + t * t * 130, 34 + t * t * 190);
            Pine(c, 690 + t * t * 560, 392 + t * t * 140, 34 + t * t * 210);
        }
        c.Fade(new(0, 384), new(0, 800), [Canvas.Hex("#a9b3c2"), Canvas.Hex("#5d6776"), Canvas.Hex("#4b5462")], new(552, 386), new(572, 386), new(1010, 800), new(30, 800));
        c.Fill(new SKColor(246, 249, 253, 235), new(563, 386), new(572, 386), new(1040, 800), new(720, 800));
        for (var i = 0; i < 9; i++)
        {
            var (a, b) = (Depth(i / 9f), Depth((i + 0.5f) / 9f));
            c.Fill(Canvas.Hex("#e9c24b"), new(560 - a * 130, 386 + a * 414), new(561 - a * 122, 386 + a * 414), new(561 - b * 122, 386 + b * 414), new(560 - b * 130, 386 + b * 414));
        }
        for (var i = 0; i < 13; i++)
        {
            var t = Depth(i / 13f);
            var (x, y) = (548 - t * 566, 386 + t * 414);
            c.Line(x, y, x, y - 6 - t * 92, 2 + t * 9, Canvas.Hex("#d64b33"));
            c.Line(x, y - 3 - t * 60, x, y - 4 - t * 76, 2 + t * 9, SKColors.White);
        }
        Truck(c, 640, 520);
        Snow(c, 420, 2.8f);
    }

    public static void MountainRoad(Canvas c)
    {
        Sky(c, 640, Canvas.Hex("#5f8ac4"), Canvas.Hex("#b3cbe6"), Canvas.Hex("#f2e6d6"));
        c.Glow(1420, 240, 640, new SKColor(255, 214, 150, 84));
        Range(c, 470, 260, Canvas.Hex("#b9cbe2"), 3);
        Range(c, 560, 220, Canvas.Hex("#9ab2d0"), 8);
        Range(c, 660, 190, Canvas.Hex("#7d98bb"), 21);
        c.Curve("M0,690 C300,600 620,640 900,720 S1500,640 1800,700 L1800,1200 L0,1200 Z", Canvas.Hex("#dde7f2"));
        c.Curve("M0,800 C340,720 700,760 1000,820 S1560,780 1800,860 L1800,1200 L0,1200 Z", Canvas.Hex("#e9f0f7"));
        c.Curve("M0,960 C400,900 800,980 1100,980 S1620,930 1800,1000 L1800,1200 L0,1200 Z", Canvas.Hex("#f3f7fb"));
        for (var i = 0; i < 150; i++)
        {
            var x = c.Between(0, c.Width);
            var y = 690 + c.Between(0, 90);
            if (Math.Abs(x - 1130) > 150) Pine(c, x, y, 30 + (y - 690) * 0.5f);
        }
        Road(c);
        for (var i = 0; i < 34; i++)
        {
            var y = 850 + i * 9;
            Pine(c, c.Between(-20, 470 - i * 9), y, 100 + i * 5);
            Pine(c, c.Between(1500 + i * 3, 1820), y, 100 + i * 5);
        }
        Sandbags(c, 1216, 1052);
        Worker(c, 1130, 1040, 150);
        Worker(c, 1392, 1062, 160);
        Worker(c, 985, 980, 112);
        Snow(c, 520, 4f);
    }

    private static float Depth(float t) => t * t * 0.9f + 0.02f;

    public static void Sky(Canvas c, float horizon, params SKColor[] colours)
    {
        c.Draw.Clear(colours[^1]);
        c.FadeDown(0, 0, c.Width, horizon, colours);
        for (var i = 0; i < 26; i++) c.Oval(c.Between(0, c.Width), c.Between(0, horizon * 0.7f), c.Between(120, 380), c.Between(12, 44), new SKColor(255, 255, 255, 26), 30);
    }

    public static void Range(Canvas c, float foot, float height, SKColor colour, int seed)
    {
        var random = new Random(seed);
        var ridge = new List<SKPoint> { new(-20, foot + 200) };
        for (var x = -20f; x <= c.Width + 60; x += 26)
        {
            var big = MathF.Sin(x * 0.0042f + seed) * 0.5f + MathF.Sin(x * 0.011f + seed * 2) * 0.28f;
            ridge.Add(new(x, foot - height * (0.45f + big * 0.6f) - random.NextSingle() * height * 0.13f));
        }
        ridge.Add(new(c.Width + 60, foot + 200));
        c.Fade(new(0, foot - height), new(0, foot + 120), [Canvas.Mix(colour, SKColors.White, 0.5f), colour, Canvas.Mix(colour, SKColors.White, 0.55f)], [.. ridge]);
    }

    private static void Pine(Canvas c, float x, float foot, float height)
    {
        c.Line(x, foot, x, foot - height * 0.3f, height * 0.05f, Canvas.Hex("#4c3a2e"));
        for (var tier = 0; tier < 4; tier++)
        {
            var (top, width) = (foot - height + tier * height * 0.19f, height * (0.13f + tier * 0.065f));
            var bottom = top + height * 0.32f;
            c.Fill(Canvas.Mix(Canvas.Hex("#2c4a44"), Canvas.Hex("#48665f"), tier / 5f), new(x, top), new(x + width, bottom), new(x, bottom - height * 0.05f), new(x - width, bottom));
            c.Fill(new SKColor(245, 249, 253, 225), new(x, top), new(x + width * 0.35f, top + height * 0.15f), new(x - width * 0.15f, top + height * 0.13f), new(x - width * 0.9f, bottom - height * 0.02f));
        }
    }

    private static void Station(Canvas c)
    {
        c.Fade(new(0, 330), new(0, 570), [Canvas.Hex("#f9d690"), Canvas.Hex("#ffe9bd"), Canvas.Hex("#c99d62")], new(190, 350), new(1010, 350), new(1010, 572), new(190, 572));
        for (var x = 200f; x < 1010; x += 54) c.Line(x, 350, x, 572, 4, Canvas.Hex("#4a566b"));
        foreach (var y in new[] { 404f, 462 }) c.Line(190, y, 1010, y, 4, Canvas.Hex("#4a566b"));
        for (var i = 0; i < 40; i++) c.Box(c.Between(200, 990), 530 + c.Between(-4, 6), 12, 34, 5, new SKColor(60, 46, 40, 130), 1.5f);
        c.Glow(600, 470, 460, new SKColor(255, 200, 110, 70));
        c.Curve("M110,372 C360,216 840,216 1090,372 L1050,384 C820,262 380,262 150,384 Z", Canvas.Hex("#e9eef5"));
        c.Curve("M110,372 C360,216 840,216 1090,372 L1084,360 C840,190 360,190 116,360 Z", SKColors.White);
        c.Curve("M160,382 C380,264 820,264 1040,382 L1010,384 L190,384 Z", Canvas.Hex("#5b6b84"));
        c.Box(420, 318, 360, 62, 4, Canvas.Hex("#3b475c"));
        c.Words("云川汽车客运站", 600, 349, 50, 330, Canvas.Hex("#ffdf8a"));
        c.FadeDown(186, 560, 1014, 580, Canvas.Hex("#7b869a"), Canvas.Hex("#c9d2df"));
    }

    public static void Coach(Canvas c, float x, float y, float s, SKColor stripe)
    {
        c.Oval(x + 190 * s, y + 128 * s, 205 * s, 13 * s, new SKColor(20, 28, 44, 120), 8 * s);
        c.Box(x, y, 380 * s, 118 * s, 20 * s, Canvas.Hex("#eef2f7"));
        c.FadeDown(x + 6 * s, y + 2 * s, x + 374 * s, y + 30 * s, SKColors.White, new SKColor(255, 255, 255, 0));
        c.Box(x + 12 * s, y + 20 * s, 360 * s, 42 * s, 9 * s, Canvas.Hex("#1f2a3a"));
        for (var i = 0; i < 7; i++) c.Box(x + (18 + i * 47) * s, y + 23 * s, 42 * s, 36 * s, 5 * s, Canvas.Mix(Canvas.Hex("#ffd992"), Canvas.Hex("#51637f"), i % 3 * 0.32f));
        c.Box(x + 352 * s, y + 20 * s, 24 * s, 58 * s, 7 * s, Canvas.Hex("#2c3c52"));
        c.Fill(stripe, new(x, y + 72 * s), new(x + 380 * s, y + 66 * s), new(x + 380 * s, y + 88 * s), new(x, y + 96 * s));
        c.Box(x + 4 * s, y - 9 * s, 370 * s, 14 * s, 7 * s, SKColors.White);
        foreach (var wheel in new[] { 82f, 286 })
        {
            c.Oval(x + wheel * s, y + 114 * s, 23 * s, 23 * s, Canvas.Hex("#15181d"));
            c.Oval(x + wheel * s, y + 114 * s, 11 * s, 11 * s, Canvas.Hex("#aab3c0"));
        }
        c.Oval(x + 374 * s, y + 94 * s, 6 * s, 8 * s, Canvas.Hex("#fff4cf"));
        c.Glow(x + 384 * s, y + 96 * s, 54 * s, new SKColor(255, 236, 180, 130));
        c.Oval(x + 4 * s, y + 94 * s, 4 * s, 7 * s, Canvas.Hex("#d3261f"));
    }

    public static void Lamp(Canvas c, float x, float foot, float height)
    {
        c.Line(x, foot, x, foot - height, 6, Canvas.Hex("#3c4658"));
        c.Line(x, foot - height, x + 34, foot - height - 10, 5, Canvas.Hex("#3c4658"));
        c.Oval(x + 42, foot - height - 8, 14, 6, Canvas.Hex("#fff3cf"));
        c.Glow(x + 42, foot - height - 4, 88, new SKColor(255, 214, 140, 105));
    }

    /// <summary>A walker nearer by: as broad as tall, where the one in the distance is of fixed strokes.</summary>
    public static void Passer(Canvas c, float x, float foot, float height)
    {
        c.Draw.Save();
        c.Draw.Translate(x, foot);
        c.Draw.Scale(height / 44);
        Walker(c, 0, 0, 44);
        c.Draw.Restore();
    }

    private static void Walker(Canvas c, float x, float foot, float height)
    {
        var coat = new[] { "#b23a33", "#2c4f7a", "#3b3b44", "#7a5a2f", "#3d6b52" }[c.Chance.Next(5)];
        c.Line(x - 3, foot, x - 1, foot - height * 0.45f, 4, Canvas.Hex("#22242b"));
        c.Line(x + 4, foot, x + 1, foot - height * 0.45f, 4, Canvas.Hex("#22242b"));
        c.Box(x - 7, foot - height * 0.84f, 14, height * 0.48f, 6, Canvas.Hex(coat));
        c.Oval(x, foot - height * 0.92f, 4.6f, 5.6f, Canvas.Hex("#3a2a24"));
        c.Box(x + 9, foot - 15, 10, 15, 2, Canvas.Hex("#40485a"));
    }

    private static void Truck(Canvas c, float x, float y)
    {
        for (var i = 0; i < 170; i++)
        {
            var t = c.Chance.NextSingle();
            c.Oval(x + 150 + t * 330 + c.Between(-30, 30), y + 128 - MathF.Sin(t * 2.6f) * 150 + c.Between(-34, 44), c.Between(10, 46), c.Between(8, 34), new SKColor(255, 255, 255, (byte)c.Between(24, 90)), c.Between(4, 14));
        }
        c.Oval(x + 10, y + 176, 210, 22, new SKColor(20, 28, 44, 140), 12);
        c.Fade(new(0, y - 150), new(0, y + 40), [Canvas.Hex("#dd6a16"), Canvas.Hex("#a84708")], new(x - 150, y - 132), new(x - 40, y - 160), new(x - 40, y + 60), new(x - 150, y + 40));
        c.FadeDown(x - 110, y - 176, x + 130, y + 110, Canvas.Hex("#ff9426"), Canvas.Hex("#f07a12"), Canvas.Hex("#c95d08"));
        c.Fade(new(x - 90, y - 150), new(x + 110, y - 40), [Canvas.Hex("#24364c"), Canvas.Hex("#7fa2c4"), Canvas.Hex("#2c4058")], new(x - 94, y - 150), new(x + 112, y - 150), new(x + 120, y - 44), new(x - 102, y - 44));
        c.Line(x + 8, y - 46, x - 50, y - 120, 5, Canvas.Hex("#11161d"));
        c.Line(x + 96, y - 46, x + 44, y - 120, 5, Canvas.Hex("#11161d"));
        c.Box(x - 108, y - 200, 236, 26, 8, Canvas.Hex("#d9d9dc"));
        foreach (var lamp in new[] { x - 70, x + 88 })
        {
            c.Box(lamp - 20, y - 222, 40, 26, 10, Canvas.Hex("#ffb01f"));
            c.Glow(lamp, y - 212, 84, new SKColor(255, 150, 30, 105));
        }
        c.Box(x - 70, y - 24, 160, 62, 6, Canvas.Hex("#2b2f36"));
        for (var i = 0; i < 5; i++) c.Line(x - 62, y - 14 + i * 11, x + 82, y - 14 + i * 11, 3, Canvas.Hex("#646b76"));
        foreach (var light in new[] { x - 90, x + 110 })
        {
            c.Oval(light, y + 52, 18, 14, Canvas.Hex("#fffbe6"));
            c.Glow(light, y + 52, 96, new SKColor(255, 240, 190, 110));
        }
        c.Box(x - 120, y + 74, 260, 22, 5, Canvas.Hex("#23272e"));
        c.Box(x - 112, y + 92, 52, 84, 12, Canvas.Hex("#15181d"));
        c.Box(x + 78, y + 92, 52, 84, 12, Canvas.Hex("#15181d"));
        c.Fade(new(x - 230, 0), new(x + 220, 0), [Canvas.Hex("#b7371f"), Canvas.Hex("#ff6a3c"), Canvas.Hex("#8c2813")], new(x - 232, y + 104), new(x + 196, y + 76), new(x + 226, y + 160), new(x - 238, y + 196));
        c.Fill(Canvas.Hex("#f7d23e"), new(x - 238, y + 188), new(x + 226, y + 152), new(x + 226, y + 164), new(x - 238, y + 202));
        for (var i = 0; i < 5; i++) c.Line(x - 180 + i * 84, y + 106 - i * 5, x - 184 + i * 84, y + 186 - i * 6, 5, new SKColor(70, 14, 6, 120));
        for (var i = 0; i < 70; i++) c.Oval(x + c.Between(-240, 250), y + 196 + c.Between(-22, 16), c.Between(8, 34), c.Between(6, 18), new SKColor(255, 255, 255, (byte)c.Between(110, 225)), c.Between(2, 7));
        c.Box(x - 40, y + 50, 96, 26, 3, Canvas.Hex("#fff0d8"));
        c.Words("公路养护", x + 8, y + 63, 20, 88, Canvas.Hex("#b3420a"));
    }

    private static void Road(Canvas c)
    {
        const string Bed = "M700,1200 C900,1040 1500,1040 1520,960 C1540,880 900,890 880,836 C866,792 1160,788 1180,752 C1192,730 1110,722 1100,706 L1120,704 C1140,718 1226,726 1216,754 C1200,800 950,806 948,836 C950,866 1640,860 1650,960 C1650,1050 1420,1080 1400,1200 Z";
        c.Curve(Bed, new SKColor(90, 110, 140, 120), 26, 10);
        c.Curve(Bed, Canvas.Hex("#5c6675"));
        c.Curve("M1050,1200 C1150,1060 1570,1050 1584,960 C1596,872 930,880 914,836 C906,800 1184,796 1198,753", Canvas.Hex("#e6c354"), 4);
        c.Curve("M700,1200 C900,1040 1500,1040 1520,960 C1540,880 900,890 880,836", SKColors.White, 9);
        for (var i = 0; i < 22; i++)
        {
            var t = i / 21f;
            var x = 1400 + 250 * MathF.Sin(t * 1.9f) - t * 20;
            var y = 1200 - t * 250;
            c.Line(x + 12, y, x + 12, y - 46 + t * 22, 8 - t * 4, Canvas.Hex("#c7cfda"));
        }
        c.Curve("M1412,1164 C1436,1080 1652,1040 1662,936", Canvas.Hex("#e8edf3"), 11);
        c.Curve("M1412,1166 C1436,1084 1652,1044 1662,940", Canvas.Hex("#d2402e"), 4);
    }

    private static void Sandbags(Canvas c, float x, float y)
    {
        c.Oval(x + 66, y + 8, 118, 15, new SKColor(40, 60, 90, 110), 8);
        for (var row = 0; row < 4; row++)
            for (var i = 0; i < 5 - row; i++)
            {
                var (left, top) = (x + i * 40 + row * 20 - 30, y - 20 - row * 20);
                c.Box(left, top, 44, 24, 11, Canvas.Mix(Canvas.Hex("#d8b983"), Canvas.Hex("#a98753"), (i + row) % 3 * 0.35f));
                c.Line(left + 8, top + 4, left + 32, top + 3, 3, new SKColor(255, 255, 255, 120));
            }
        c.Box(x - 14, y - 112, 158, 30, 3, Canvas.Hex("#d2402e"));
        c.Words("防滑物资储备点", x + 65, y - 97, 20, 142, SKColors.White);
        c.Line(x - 8, y - 84, x - 8, y + 2, 5, Canvas.Hex("#8a94a3"));
        c.Line(x + 138, y - 84, x + 138, y + 2, 5, Canvas.Hex("#8a94a3"));
    }

    private static void Worker(Canvas c, float x, float foot, float h)
    {
        c.Oval(x + h * 0.1f, foot, h * 0.3f, h * 0.05f, new SKColor(40, 60, 90, 120), 5);
        c.Line(x - h * 0.07f, foot, x - h * 0.04f, foot - h * 0.42f, h * 0.11f, Canvas.Hex("#26406b"));
        c.Line(x + h * 0.09f, foot, x + h * 0.04f, foot - h * 0.42f, h * 0.11f, Canvas.Hex("#26406b"));
        c.Box(x - h * 0.14f, foot - h * 0.8f, h * 0.28f, h * 0.42f, h * 0.08f, Canvas.Hex("#f2761b"));
        c.Line(x - h * 0.13f, foot - h * 0.56f, x + h * 0.13f, foot - h * 0.56f, h * 0.045f, Canvas.Hex("#f6f3c2"));
        c.Line(x - h * 0.07f, foot - h * 0.78f, x - h * 0.07f, foot - h * 0.42f, h * 0.03f, Canvas.Hex("#f6f3c2"));
        c.Line(x + h * 0.07f, foot - h * 0.78f, x + h * 0.07f, foot - h * 0.42f, h * 0.03f, Canvas.Hex("#f6f3c2"));
        c.Line(x + h * 0.13f, foot - h * 0.72f, x + h * 0.3f, foot - h * 0.46f, h * 0.09f, Canvas.Hex("#e06a12"));
        c.Line(x - h * 0.13f, foot - h * 0.72f, x + h * 0.12f, foot - h * 0.46f, h * 0.09f, Canvas.Hex("#e06a12"));
        c.Line(x - h * 0.02f, foot - h * 0.58f, x + h * 0.52f, foot - h * 0.04f, h * 0.03f, Canvas.Hex("#7a5a3a"));
        c.Fill(Canvas.Hex("#8b96a5"), new(x + h * 0.46f, foot - h * 0.14f), new(x + h * 0.58f, foot - h * 0.02f), new(x + h * 0.5f, foot + h * 0.06f), new(x + h * 0.38f, foot - h * 0.06f));
        c.Oval(x + h * 0.02f, foot - h * 0.88f, h * 0.068f, h * 0.08f, Canvas.Hex("#d9a684"));
        c.Curve(FormattableString.Invariant($"M{x - h * 0.08f},{foot - h * 0.9f} C{x - h * 0.07f},{foot - h * 1.02f} {x + h * 0.1f},{foot - h * 1.02f} {x + h * 0.12f},{foot - h * 0.9f} Z"), Canvas.Hex("#f4c430"));
    }

    public static void Snow(Canvas c, int flakes, float largest)
    {
        for (var i = 0; i < flakes; i++)
        {
            var size = c.Between(0.6f, largest);
            c.Oval(c.Between(0, c.Width), c.Between(0, c.Height), size, size * 1.2f, new SKColor(255, 255, 255, (byte)c.Between(90, 220)), size * 0.4f);
        }
    }
}
