using SkiaSharp;

namespace Drawing;

/// <summary>On the way: coaches checked and sent off, a ferry.</summary>
internal static class Journeys
{
    public static void SafetyCheck(Canvas c)
    {
        Winter.Sky(c, 430, Canvas.Hex("#6c8fbd"), Canvas.Hex("#bfd0e2"), Canvas.Hex("#f2e3cb"));
        Winter.Range(c, 410, 110, Canvas.Hex("#a3b5cc"), 9);
        Ground(c, 430);
        Winter.Coach(c, 150, 300, 2.15f, Canvas.Hex("#c5372f"));
        c.Box(170, 250, 16, 420, 4, Canvas.Hex("#9aa5b3"));
        c.Box(16, 236, 330, 84, 6, Canvas.Hex("#1d4f9c"));
        c.Words("春运安全检查点", 181, 278, 48, 300, SKColors.White);
        foreach (var x in new[] { 90f, 330, 980, 1120 }) Cone(c, x, 700 + x % 60, 74);
        Officer(c, 560, 706, 300);
        Officer(c, 905, 690, 280);
        Winter.Snow(c, 140, 2.4f);
    }

    public static void WorkersCoach(Canvas c)
    {
        Winter.Sky(c, 420, Canvas.Hex("#5f8fce"), Canvas.Hex("#b8d2ec"), Canvas.Hex("#f4ecdc"));
        c.OutOfFocus(2.5f, () =>
        {
            for (var x = -20f; x < c.Width; x += c.Between(60, 110)) c.FadeDown(x, 380 - c.Between(30, 150), x + c.Between(54, 96), 460, Canvas.Hex("#8ea3bd"), Canvas.Hex("#c3cedb"));
        });
        Ground(c, 440);
        for (var i = 0; i < 3; i++) Winter.Coach(c, 40 + i * 390, 372, 0.94f, Canvas.Hex(i == 1 ? "#2f8a6a" : "#2d6cb5"));
        c.Box(112, 150, 976, 110, 4, new SKColor(0, 0, 0, 70), 8);
        foreach (var x in new[] { 110f, 1090 }) c.Line(x, 130, x, 560, 12, Canvas.Hex("#cfd6de"));
        c.FadeDown(110, 142, 1090, 250, Canvas.Hex("#e02a22"), Canvas.Hex("#bd1a15"));
        c.Words("平安返岗  云川务工人员直通车", c.Width / 2f, 197, 62, 920, Canvas.Hex("#fff4d8"));
        for (var i = 0; i < 22; i++) Winter.Passer(c, 70 + i * 50 + c.Between(-16, 16), 560 + c.Between(0, 30), c.Between(96, 112));
        for (var i = 0; i < 9; i++) Winter.Passer(c, 90 + i * 128 + c.Between(-30, 30), 720 + c.Between(0, 40), c.Between(160, 184));
    }

    public static void Ferry(Canvas c)
    {
        Winter.Sky(c, 400, Canvas.Hex("#77a2d3"), Canvas.Hex("#cfe0ef"), Canvas.Hex("#f7ecd9"));
        Winter.Range(c, 360, 130, Canvas.Hex("#9fb4cd"), 4);
        Winter.Range(c, 390, 80, Canvas.Hex("#7f9a95"), 13);
        c.FadeDown(0, 396, c.Width, c.Height, Canvas.Hex("#bcd2e2"), Canvas.Hex("#6f97b6"), Canvas.Hex("#3c6285"));
        for (var i = 0; i < 520; i++)
        {
            var y = 400 + MathF.Pow(c.Chance.NextSingle(), 1.6f) * 400;
            var x = c.Between(0, c.Width);
            c.Line(x, y, x + c.Between(8, 20 + (y - 400) * 0.2f), y, 1 + (y - 400) * 0.006f, new SKColor(255, 255, 255, (byte)c.Between(24, 90)));
        }
        Boat(c);
        c.Fade(new(0, 660), new(0, 800), [Canvas.Hex("#a08b70"), Canvas.Hex("#6e5c46")], new(0, 690), new(470, 716), new(560, 800), new(0, 800));
        for (var x = 20f; x < 460; x += 62) c.Line(x, 694 + x * 0.05f, x, 622 + x * 0.05f, 7, Canvas.Hex("#e3e7ec"));
        c.Line(20, 640, 458, 662, 6, Canvas.Hex("#d2402e"));
        c.Line(20, 664, 458, 686, 4, Canvas.Hex("#e3e7ec"));
        for (var i = 0; i < 6; i++) Winter.Passer(c, 70 + i * 62, 716 + i * 5, c.Between(120, 136));
    }

    private static void Ground(Canvas c, float top)
    {
        c.FadeDown(0, top, c.Width, c.Height, Canvas.Hex("#b3b9c1"), Canvas.Hex("#8a919b"), Canvas.Hex("#6c737d"));
        for (var i = 0; i < 7; i++) c.Line(60 + i * 170, top + 190, 20 + i * 190, c.Height, 5, new SKColor(255, 255, 255, 120));
    }

    private static void Boat(Canvas c)
    {
        c.Oval(720, 566, 360, 22, new SKColor(20, 44, 70, 120), 10);
        c.Curve("M360,470 L1120,456 C1110,520 1080,560 1040,566 L440,570 C400,566 372,520 360,470 Z", Canvas.Hex("#1f5f9e"));
        c.Curve("M360,470 L1120,456 L1116,478 L364,492 Z", Canvas.Hex("#f4f6f8"));
        c.FadeDown(440, 356, 980, 468, Canvas.Hex("#ffffff"), Canvas.Hex("#d7dee6"));
        for (var i = 0; i < 9; i++) c.Box(458 + i * 57, 376, 44, 48, 6, Canvas.Mix(Canvas.Hex("#22384f"), Canvas.Hex("#7fa0bf"), i % 3 * 0.3f));
        c.FadeDown(800, 268, 960, 358, Canvas.Hex("#ffffff"), Canvas.Hex("#dde3ea"));
        c.Box(816, 284, 128, 40, 5, Canvas.Hex("#2b4561"));
        c.Line(880, 268, 880, 190, 5, Canvas.Hex("#5d6b7d"));
        c.Fill(Canvas.Hex("#d8251d"), new(882, 192), new(930, 204), new(882, 220));
        foreach (var x in new[] { 500f, 620, 740 })
        {
            c.Oval(x, 448, 15, 15, Canvas.Hex("#e8502f"));
            c.Oval(x, 448, 7, 7, Canvas.Hex("#e9edf2"));
        }
        c.Words("云渡客06", 760, 524, 44, 300, SKColors.White);
        for (var i = 0; i < 40; i++) c.Oval(1060 + c.Between(-60, 90), 560 + c.Between(-10, 18), c.Between(8, 30), c.Between(3, 8), new SKColor(255, 255, 255, (byte)c.Between(60, 160)), 4);
    }

    private static void Cone(Canvas c, float x, float foot, float h)
    {
        c.Oval(x, foot, h * 0.42f, h * 0.09f, new SKColor(20, 28, 44, 110), 5);
        c.Box(x - h * 0.34f, foot - h * 0.1f, h * 0.68f, h * 0.12f, 4, Canvas.Hex("#b5380f"));
        c.Fill(Canvas.Hex("#ee5a1c"), new(x - h * 0.24f, foot - h * 0.08f), new(x - h * 0.05f, foot - h), new(x + h * 0.05f, foot - h), new(x + h * 0.24f, foot - h * 0.08f));
        c.Fill(SKColors.White, new(x - h * 0.17f, foot - h * 0.42f), new(x - h * 0.11f, foot - h * 0.7f), new(x + h * 0.11f, foot - h * 0.7f), new(x + h * 0.17f, foot - h * 0.42f));
    }

    /// <summary>An inspector in a reflecting vest, a list in the hand.</summary>
    private static void Officer(Canvas c, float x, float foot, float h)
    {
        c.Oval(x, foot, h * 0.24f, h * 0.04f, new SKColor(20, 28, 44, 130), 6);
        foreach (var side in new[] { -1f, 1f })
        {
            c.Line(x + side * h * 0.06f, foot - h * 0.02f, x + side * h * 0.045f, foot - h * 0.44f, h * 0.085f, Canvas.Hex("#1d2636"));
            c.Line(x + side * h * 0.13f, foot - h * 0.76f, x + side * h * 0.17f, foot - h * 0.54f, h * 0.065f, Canvas.Hex("#24324a"));
        }
        c.Box(x - h * 0.125f, foot - h * 0.82f, h * 0.25f, h * 0.4f, h * 0.06f, Canvas.Hex("#24324a"));
        c.Box(x - h * 0.118f, foot - h * 0.8f, h * 0.236f, h * 0.32f, h * 0.03f, Canvas.Hex("#c6e23a"));
        foreach (var y in new[] { 0.6f, 0.7f }) c.Line(x - h * 0.11f, foot - h * y, x + h * 0.11f, foot - h * y, h * 0.026f, Canvas.Hex("#f2f4ee"));
        c.Line(x + h * 0.17f, foot - h * 0.54f, x + h * 0.09f, foot - h * 0.5f, h * 0.055f, Canvas.Hex("#24324a"));
        c.Box(x + h * 0.0f, foot - h * 0.57f, h * 0.14f, h * 0.1f, 3, Canvas.Hex("#f6f3ea"));
        c.Oval(x, foot - h * 0.88f, h * 0.058f, h * 0.07f, Canvas.Hex("#dcae8c"));
        c.Box(x - h * 0.05f, foot - h * 0.885f, h * 0.1f, h * 0.06f, h * 0.02f, Canvas.Hex("#d4e6f3"));
        c.Curve(FormattableString.Invariant($"M{x - h * 0.085f},{foot - h * 0.915f} C{x - h * 0.07f},{foot - h * 0.99f} {x + h * 0.07f},{foot - h * 0.99f} {x + h * 0.085f},{foot - h * 0.915f} Z"), Canvas.Hex("#18223a"));
    }
}
