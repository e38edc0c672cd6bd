using SkiaSharp;

namespace Drawing;

/// <summary>A picture being painted, with the few strokes that all scenes share. Lengths are pixels.</summary>
internal sealed class Canvas : IDisposable
{
    private readonly SKSurface _surface;

    public Canvas(int width, int height)
    {
        (Width, Height) = (width, height);
        _surface = SKSurface.Create(new SKImageInfo(width, height));
        Draw = _surface.Canvas;
    }

    public static string Faces { get; set; } = "";

    public int Width { get; }

    public int Height { get; }

    public SKCanvas Draw { get; }

    /// <summary>Seeded: the same picture at every run.</summary>
    public Random Chance { get; } = new(20210120);

    public static SKColor Mix(SKColor a, SKColor b, float t) => new(
        (byte)(a.Red + (b.Red - a.Red) * t), (byte)(a.Green + (b.Green - a.Green) * t), (byte)(a.Blue + (b.Blue - a.Blue) * t), (byte)(a.Alpha + (b.Alpha - a.Alpha) * t));

    public static SKColor Hex(string colour) => SKColor.Parse(colour);

    public float Between(float low, float high) => low + (high - low) * Chance.NextSingle();

    public void Fill(SKColor colour, params SKPoint[] corners) => Path(corners, new SKPaint { Color = colour, IsAntialias = true });

    public void Fade(SKPoint from, SKPoint to, SKColor[] colours, params SKPoint[] corners) =>
        Path(corners, new SKPaint { IsAntialias = true, Shader = SKShader.CreateLinearGradient(from, to, colours, SKShaderTileMode.Clamp) });

    public void FadeDown(float left, float top, float right, float bottom, params SKColor[] colours) =>
        Fade(new(0, top), new(0, bottom), colours, new(left, top), new(right, top), new(right, bottom), new(left, bottom));

    public void Oval(float x, float y, float rx, float ry, SKColor colour, float blur = 0)
    {
        using var paint = Paint(colour, blur);
        Draw.DrawOval(x, y, rx, ry, paint);
    }

    public void Box(float x, float y, float width, float height, float radius, SKColor colour, float blur = 0)
    {
        using var paint = Paint(colour, blur);
        Draw.DrawRoundRect(x, y, width, height, radius, radius, paint);
    }

    public void Line(float x0, float y0, float x1, float y1, float width, SKColor colour, float blur = 0)
    {
        using var paint = Paint(colour, blur);
        (paint.Style, paint.StrokeWidth, paint.StrokeCap) = (SKPaintStyle.Stroke, width, SKStrokeCap.Round);
        Draw.DrawLine(x0, y0, x1, y1, paint);
    }

    public void Curve(string svg, SKColor colour, float stroke = 0, float blur = 0)
    {
        using var paint = Paint(colour, blur);
        using var path = SKPath.ParseSvgPathData(svg);
        if (stroke > 0) (paint.Style, paint.StrokeWidth, paint.StrokeCap) = (SKPaintStyle.Stroke, stroke, SKStrokeCap.Round);
        Draw.DrawPath(path, paint);
    }

    public void Glow(float x, float y, float radius, SKColor colour)
    {
        using var paint = new SKPaint { BlendMode = SKBlendMode.Plus };
        paint.Shader = SKShader.CreateRadialGradient(new(x, y), radius, [colour, colour.WithAlpha(0)], SKShaderTileMode.Clamp);
        Draw.DrawCircle(x, y, radius, paint);
    }

    /// <summary>Words centred on a point, no wider than a width.</summary>
    public void Words(string text, float x, float y, float size, float width, SKColor colour)
    {
        using var face = SKTypeface.FromFile(System.IO.Path.Combine(Faces, "NotoSansCJK-Bold.ttc"), 2);
        using var font = new SKFont(face, size) { Subpixel = true };
        font.Size = Math.Min(size, size * width / font.MeasureText(text));
        using var paint = Paint(colour, 0);
        Draw.DrawText(text, x, y + font.Size * 0.36f, SKTextAlign.Center, font, paint);
    }

    /// <summary>What is drawn inside lies out of the plane of focus.</summary>
    public void OutOfFocus(float blur, Action inside)
    {
        using var filter = SKImageFilter.CreateBlur(blur, blur);
        using var paint = new SKPaint { ImageFilter = filter };
        Draw.SaveLayer(paint);
        inside();
        Draw.Restore();
    }

    /// <summary>Vignette and grain: what makes a drawing sit on the page like a photo.</summary>
    public void Finish()
    {
        using var vignette = new SKPaint();
        vignette.Shader = SKShader.CreateRadialGradient(
            new(Width / 2f, Height * 0.46f), Width * 0.72f, [SKColors.Transparent, SKColors.Transparent, new SKColor(0, 0, 0, 92)], [0, 0.55f, 1], SKShaderTileMode.Clamp);
        Draw.DrawRect(0, 0, Width, Height, vignette);
        using var grain = new SKPaint { BlendMode = SKBlendMode.Overlay };
        using var noise = SKShader.CreatePerlinNoiseFractalNoise(0.75f, 0.75f, 2, 7);
        using var grey = SKColorFilter.CreateColorMatrix([0.33f, 0.33f, 0.33f, 0, 0, 0.33f, 0.33f, 0.33f, 0, 0, 0.33f, 0.33f, 0.33f, 0, 0, 0, 0, 0, 0, 0.16f]);
        (grain.Shader, grain.ColorFilter) = (noise, grey);
        Draw.DrawRect(0, 0, Width, Height, grain);
    }

    public void Save(string path, int quality, int width = 0)
    {
        using var image = _surface.Snapshot();
        using var pixels = SKBitmap.FromImage(image);
        using var scaled = width > 0 ? pixels.Resize(new SKImageInfo(width, Height * width / Width), new SKSamplingOptions(SKCubicResampler.Mitchell)) : null;
        using var data = (scaled ?? pixels).Encode(SKEncodedImageFormat.Jpeg, quality);
        File.WriteAllBytes(path, data.ToArray());
    }

    public void Dispose() => _surface.Dispose();

    private static SKPaint Paint(SKColor colour, float blur) => new()
    {
        Color = colour,
        IsAntialias = true,
        MaskFilter = blur > 0 ? SKMaskFilter.CreateBlur(SKBlurStyle.Normal, blur) : null,
    };

    private void Path(SKPoint[] corners, SKPaint paint)
    {
        using var builder = new SKPathBuilder();
        builder.AddPoly(corners, true);
        using var path = builder.Detach();
        Draw.DrawPath(path, paint);
        paint.Dispose();
    }
}
