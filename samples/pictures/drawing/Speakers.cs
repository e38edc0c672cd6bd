using SkiaSharp;

namespace Drawing;

/// <summary>One person speaking: at a lectern, and at a table.</summary>
internal static class Speakers
{
    public static void AtLectern(Canvas c)
    {
        Curtain(c, Canvas.Hex("#6d0f0d"), Canvas.Hex("#bf251e"));
        c.Glow(c.Width * 0.52f, 250, 520, new SKColor(255, 190, 140, 80));
        c.OutOfFocus(2.2f, () =>
        {
            for (var i = 0; i < 4; i++) Flag(c, 70 + i * 92, 130 + i * 6, 560);
            for (var i = 0; i < 4; i++) Flag(c, c.Width - 150 - i * 92, 130 + i * 6, 560);
        });
        People.Front(c, c.Width * 0.5f, 330, 560, Canvas.Hex("#1f2533"), Canvas.Hex("#8a2027"));
        Lectern(c, c.Width * 0.5f);
        c.OutOfFocus(5, () => Flowers(c, 700, 820));
    }

    public static void AtTable(Canvas c, string banner)
    {
        c.FadeDown(0, 0, c.Width, c.Height, Canvas.Hex("#12408f"), Canvas.Hex("#2b6fc4"), Canvas.Hex("#8fb7e4"));
        c.Fade(new(0, 0), new(c.Width, 500), [new SKColor(255, 255, 255, 40), new SKColor(255, 255, 255, 0)], new(0, 0), new(c.Width, 0), new(c.Width, 210), new(0, 420));
        c.Curve("M-20,470 C220,380 420,500 640,420 S980,360 1160,430 L1160,620 L-20,620 Z", new SKColor(255, 255, 255, 34));
        c.FadeDown(0, 34, c.Width, 150, Canvas.Hex("#d3271f"), Canvas.Hex("#b71a14"));
        c.OutOfFocus(1.6f, () => c.Words(banner, c.Width / 2f, 92, 66, 900, Canvas.Hex("#fff4d8")));
        c.OutOfFocus(2.4f, () =>
        {
            foreach (var x in new[] { 60f, 170, c.Width - 210, c.Width - 100 }) Flag(c, x, 190, 460);
        });
        c.Box(c.Width * 0.5f - 190, 330, 380, 420, 60, Canvas.Hex("#3a1d12"));
        c.Box(c.Width * 0.5f - 170, 350, 340, 380, 50, Canvas.Hex("#57301e"));
        People.Front(c, c.Width * 0.5f, 432, 600, Canvas.Hex("#262b31"), Canvas.Hex("#23457c"));
        Table(c);
    }

    private static void Curtain(Canvas c, SKColor dark, SKColor light)
    {
        c.Draw.Clear(dark);
        for (var x = -20f; x < c.Width; x += 46)
        {
            var width = c.Between(40, 54);
            c.Fade(new(x, 0), new(x + width, 0), [dark, light, Canvas.Mix(dark, light, 0.4f)], new(x, 0), new(x + width, 0), new(x + width + 6, c.Height), new(x + 3, c.Height));
        }
        c.FadeDown(0, 0, c.Width, c.Height, new SKColor(0, 0, 0, 90), new SKColor(0, 0, 0, 0), new SKColor(0, 0, 0, 120));
    }

    private static void Flag(Canvas c, float x, float top, float height)
    {
        c.Line(x, top - 26, x, top + height, 7, Canvas.Hex("#d9b25a"));
        c.Oval(x, top - 32, 9, 9, Canvas.Hex("#f1d07a"));
        c.Curve(FormattableString.Invariant($"M{x},{top} C{x + 50},{top + 20} {x + 92},{top + 90} {x + 80},{top + height * 0.66f} C{x + 52},{top + height * 0.7f} {x + 22},{top + height * 0.62f} {x},{top + height * 0.66f} Z"), Canvas.Hex("#dd241c"));
        c.Curve(FormattableString.Invariant($"M{x + 26},{top + 24} C{x + 52},{top + 150} {x + 30},{top + 230} {x + 42},{top + height * 0.64f}"), new SKColor(96, 0, 0, 130), 13, 5);
        c.Curve(FormattableString.Invariant($"M{x + 58},{top + 60} C{x + 74},{top + 150} {x + 58},{top + 230} {x + 66},{top + height * 0.64f}"), new SKColor(255, 120, 90, 90), 9, 4);
    }

    private static void Lectern(Canvas c, float x)
    {
        c.Oval(x, 800, 300, 40, new SKColor(0, 0, 0, 130), 24);
        c.Fade(new(x - 210, 0), new(x + 210, 0), [Canvas.Hex("#4a2913"), Canvas.Hex("#9a6234"), Canvas.Hex("#7c4a25"), Canvas.Hex("#432410")],
            new(x - 200, 556), new(x + 200, 556), new(x + 168, 820), new(x - 168, 820));
        c.Fade(new(0, 500), new(0, 566), [Canvas.Hex("#b87b45"), Canvas.Hex("#6d411f")], new(x - 214, 512), new(x + 214, 512), new(x + 232, 566), new(x - 232, 566));
        c.Box(x - 232, 560, 464, 16, 4, Canvas.Hex("#5a3418"));
        c.Box(x - 118, 612, 236, 150, 8, new SKColor(255, 214, 150, 34));
        c.Curve(FormattableString.Invariant($"M{x - 70},{690} C{x - 30},{640} {x + 30},{640} {x + 70},{690} M{x - 50},{712} C{x - 20},{676} {x + 20},{676} {x + 50},{712}"), new SKColor(240, 200, 120, 150), 7);
        c.Fill(SKColors.White, new(x - 70, 516), new(x + 62, 516), new(x + 74, 548), new(x - 82, 548));
        for (var i = 0; i < 4; i++) c.Line(x - 60, 522 + i * 6.5f, x + 54, 522 + i * 6.5f, 1.6f, new SKColor(120, 120, 120, 150));
        foreach (var side in new[] { -1f, 1f })
        {
            c.Curve(FormattableString.Invariant($"M{x + side * 104},{532} C{x + side * 112},{450} {x + side * 84},{410} {x + side * 50},{398}"), Canvas.Hex("#1b1b1d"), 6);
            c.Oval(x + side * 46, 396, 16, 10, Canvas.Hex("#101012"));
            c.Oval(x + side * 44, 393, 7, 3, new SKColor(255, 255, 255, 70));
        }
    }

    private static void Table(Canvas c)
    {
        c.FadeDown(0, 640, c.Width, c.Height, Canvas.Hex("#f2efe8"), Canvas.Hex("#d9d3c7"), Canvas.Hex("#b5ad9f"));
        c.FadeDown(0, 622, c.Width, 646, Canvas.Hex("#ffffff"), Canvas.Hex("#efece5"));
        for (var x = 10f; x < c.Width; x += 58) c.Fade(new(x, 0), new(x + 40, 0), [new SKColor(90, 80, 70, 60), new SKColor(255, 255, 255, 0)], new(x, 650), new(x + 40, 650), new(x + 46, 800), new(x - 4, 800));
        c.Fill(Canvas.Hex("#9b1b16"), new(352, 570), new(498, 570), new(510, 634), new(342, 634));
        c.Fill(Canvas.Hex("#d42c24"), new(356, 574), new(494, 574), new(505, 629), new(348, 629));
        c.Box(726, 556, 56, 74, 9, SKColors.White);
        c.Box(726, 552, 56, 12, 6, Canvas.Hex("#d6dbe2"));
        c.Curve("M782,574 C808,574 808,610 782,610", Canvas.Hex("#e9ecf0"), 8);
        c.Curve("M642,632 C660,560 640,500 604,470", Canvas.Hex("#1b1b1d"), 7);
        c.Oval(599, 466, 15, 10, Canvas.Hex("#111114"));
        c.Box(616, 622, 52, 12, 4, Canvas.Hex("#202024"));
        c.Fill(new SKColor(252, 252, 250), new(520, 612), new(606, 612), new(614, 634), new(508, 634));
        foreach (var side in new[] { -1f, 1f })
        {
            var x = c.Width * 0.5f + side * 126;
            c.Oval(x, 618, 56, 26, Canvas.Hex("#262b31"));
            c.Oval(x - side * 44, 620, 22, 14, new SKColor(224, 178, 148));
        }
    }

    private static void Flowers(Canvas c, float y, float height)
    {
        for (var i = 0; i < 260; i++)
        {
            var x = c.Between(-20, c.Width + 20);
            var side = Math.Abs(x - c.Width / 2f) / c.Width;
            if (side < 0.17f) continue;
            var colour = i % 4 == 0 ? Canvas.Hex("#f0c23a") : i % 4 == 1 ? Canvas.Hex("#e0483c") : i % 4 == 2 ? Canvas.Hex("#2c5a2a") : Canvas.Hex("#4c8a40");
            c.Oval(x, c.Between(y + 10 - side * 60, height), c.Between(9, 20), c.Between(9, 18), colour);
        }
    }
}
