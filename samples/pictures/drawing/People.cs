using SkiaSharp;

namespace Drawing;

/// <summary>People, drawn plainly: no face is anybody's.</summary>
internal static class People
{
    private static readonly SKColor[] Suits = [new(28, 32, 42), new(38, 42, 56), new(22, 24, 28), new(48, 50, 58), new(30, 38, 60), new(52, 44, 44)];

    /// <summary>From behind, seen above a seat; (x, y) is the shoulders' middle, unit a metre.</summary>
    public static void Back(Canvas c, float x, float y, float metre)
    {
        var suit = Suits[c.Chance.Next(Suits.Length)];
        var hair = Canvas.Mix(new SKColor(18, 16, 16), new SKColor(58, 50, 48), c.Chance.NextSingle() * 0.8f);
        x += c.Between(-0.04f, 0.04f) * metre;
        c.Box(x - 0.25f * metre, y - 0.02f * metre, 0.5f * metre, 0.6f * metre, 0.2f * metre, suit);
        c.Box(x - 0.055f * metre, y - 0.12f * metre, 0.11f * metre, 0.16f * metre, 0.03f * metre, new SKColor(176, 132, 108));
        c.Box(x - 0.08f * metre, y - 0.03f * metre, 0.16f * metre, 0.04f * metre, 0.02f * metre, new SKColor(225, 225, 228));
        if (c.Chance.Next(4) == 0) c.Box(x - 0.105f * metre, y - 0.28f * metre, 0.21f * metre, 0.3f * metre, 0.09f * metre, hair);
        c.Oval(x - 0.098f * metre, y - 0.17f * metre, 0.02f * metre, 0.035f * metre, new SKColor(186, 140, 116));
        c.Oval(x + 0.098f * metre, y - 0.17f * metre, 0.02f * metre, 0.035f * metre, new SKColor(186, 140, 116));
        c.Oval(x, y - 0.2f * metre, 0.098f * metre, 0.125f * metre, hair);
        c.Oval(x - 0.02f * metre, y - 0.27f * metre, 0.06f * metre, 0.03f * metre, new SKColor(255, 240, 220, 26), 0.02f * metre);
    }

    /// <summary>Half length, facing us; (x, y) is the shoulders' middle.</summary>
    public static void Front(Canvas c, float x, float y, float m, SKColor suit, SKColor tie)
    {
        var skin = new SKColor(226, 180, 150);
        var shade = new SKColor(190, 138, 108);
        c.Curve(FormattableString.Invariant($"M{x - 0.27f * m},{y + 0.62f * m} C{x - 0.28f * m},{y + 0.1f * m} {x - 0.24f * m},{y + 0.02f * m} {x - 0.09f * m},{y - 0.03f * m} L{x + 0.09f * m},{y - 0.03f * m} C{x + 0.24f * m},{y + 0.02f * m} {x + 0.28f * m},{y + 0.1f * m} {x + 0.27f * m},{y + 0.62f * m} Z"), suit);
        c.Fill(new SKColor(236, 238, 242), new(x - 0.085f * m, y - 0.05f * m), new(x + 0.085f * m, y - 0.05f * m), new(x + 0.01f * m, y + 0.3f * m), new(x - 0.01f * m, y + 0.3f * m));
        c.Box(x - 0.055f * m, y - 0.14f * m, 0.11f * m, 0.14f * m, 0.03f * m, shade);
        c.Fill(tie, new(x - 0.022f * m, y + 0.005f * m), new(x + 0.022f * m, y + 0.005f * m), new(x + 0.032f * m, y + 0.24f * m), new(x, y + 0.29f * m), new(x - 0.032f * m, y + 0.24f * m));
        c.Fill(Canvas.Mix(suit, SKColors.White, 0.12f), new(x - 0.095f * m, y - 0.04f * m), new(x - 0.02f * m, y + 0.3f * m), new(x - 0.12f * m, y + 0.12f * m));
        c.Fill(Canvas.Mix(suit, SKColors.White, 0.06f), new(x + 0.095f * m, y - 0.04f * m), new(x + 0.02f * m, y + 0.3f * m), new(x + 0.12f * m, y + 0.12f * m));
        c.Oval(x - 0.092f * m, y - 0.19f * m, 0.018f * m, 0.034f * m, shade);
        c.Oval(x + 0.092f * m, y - 0.19f * m, 0.018f * m, 0.034f * m, shade);
        c.Curve(FormattableString.Invariant($"M{x - 0.09f * m},{y - 0.24f * m} C{x - 0.095f * m},{y - 0.1f * m} {x - 0.05f * m},{y - 0.065f * m} {x},{y - 0.06f * m} C{x + 0.05f * m},{y - 0.065f * m} {x + 0.095f * m},{y - 0.1f * m} {x + 0.09f * m},{y - 0.24f * m} C{x + 0.08f * m},{y - 0.33f * m} {x - 0.08f * m},{y - 0.33f * m} {x - 0.09f * m},{y - 0.24f * m} Z"), skin);
        c.Oval(x + 0.045f * m, y - 0.16f * m, 0.035f * m, 0.08f * m, shade.WithAlpha(90), 0.025f * m);
        c.Curve(FormattableString.Invariant($"M{x - 0.1f * m},{y - 0.22f * m} C{x - 0.115f * m},{y - 0.37f * m} {x + 0.1f * m},{y - 0.39f * m} {x + 0.1f * m},{y - 0.22f * m} C{x + 0.085f * m},{y - 0.28f * m} {x + 0.05f * m},{y - 0.292f * m} {x - 0.03f * m},{y - 0.285f * m} C{x - 0.07f * m},{y - 0.28f * m} {x - 0.085f * m},{y - 0.25f * m} {x - 0.1f * m},{y - 0.22f * m} Z"), new SKColor(30, 26, 26));
        foreach (var side in new[] { -1f, 1f })
        {
            c.Line(x + side * 0.022f * m, y - 0.226f * m, x + side * 0.055f * m, y - 0.222f * m, 0.007f * m, new SKColor(70, 52, 46));
            c.Oval(x + side * 0.038f * m, y - 0.2f * m, 0.011f * m, 0.006f * m, new SKColor(40, 30, 28));
        }
        c.Line(x + 0.006f * m, y - 0.175f * m, x + 0.01f * m, y - 0.15f * m, 0.008f * m, shade);
        c.Curve(FormattableString.Invariant($"M{x - 0.028f * m},{y - 0.122f * m} C{x - 0.012f * m},{y - 0.108f * m} {x + 0.012f * m},{y - 0.108f * m} {x + 0.028f * m},{y - 0.122f * m}"), new SKColor(164, 92, 84), 0.008f * m);
    }

    public static SKColor Suit(Canvas c) => Suits[c.Chance.Next(Suits.Length)];
}
