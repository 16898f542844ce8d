using System.Text;
using System.Text.Encodings.Web;
using Fluid;
using Microsoft.AspNetCore.Html;
using OrchardCore.Liquid;

namespace OrchardSite.Engine.Display.Liquid.Rendering;

/// <summary>
/// What a template writes. Keeps the strings and contents that it is given and copies them only once, to the response;
/// stops a template that writes without end.
/// </summary>
internal sealed class LiquidOutput(int maxLength) : TextWriter, IHtmlContent
{
    private readonly List<object> _parts = [];
    private StringBuilder? _small;

    public static LiquidOutput For(TemplateContext context)
        => new((context as LiquidTemplateContext)?.Limits.MaxOutputLength ?? LiquidLimits.Default.MaxOutputLength);

    /// <summary>Characters written so far, without contents of which the length is not known.</summary>
    public int Length { get; private set; }

    public override Encoding Encoding => Encoding.UTF8;

    public override void Write(char value)
    {
        Count(1);
        (_small ??= new StringBuilder()).Append(value);
    }

    public override void Write(string? value)
    {
        if (string.IsNullOrEmpty(value))
        {
            return;
        }

        Count(value.Length);
        TakeSmall();
        _parts.Add(value);
    }

    public override void Write(char[] buffer, int index, int count) => Write(buffer.AsSpan(index, count));

    public override void Write(ReadOnlySpan<char> buffer)
    {
        Count(buffer.Length);
        (_small ??= new StringBuilder()).Append(buffer);
    }

    /// <summary>Takes content in without writing it out.</summary>
    public void Write(IHtmlContent content)
    {
        Count((content as LiquidOutput)?.Length ?? 0);
        TakeSmall();
        _parts.Add(content);
    }

    public override Task WriteAsync(char value)
    {
        Write(value);
        return Task.CompletedTask;
    }

    public override Task WriteAsync(string? value)
    {
        Write(value);
        return Task.CompletedTask;
    }

    public override Task WriteAsync(char[] buffer, int index, int count)
    {
        Write(buffer, index, count);
        return Task.CompletedTask;
    }

    public override Task WriteAsync(ReadOnlyMemory<char> buffer, CancellationToken cancellationToken = default)
    {
        Write(buffer.Span);
        return Task.CompletedTask;
    }

    public override Task FlushAsync() => Task.CompletedTask;

    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        TakeSmall();
        foreach (var part in _parts)
        {
            if (part is string text)
            {
                writer.Write(text);
            }
            else
            {
                ((IHtmlContent)part).WriteTo(writer, encoder);
            }
        }
    }

    public override string ToString()
    {
        TakeSmall();
        switch (_parts)
        {
            case []: return "";
            case [string only]: return only;
        }

        using var writer = new StringWriter(new StringBuilder(Length));
        WriteTo(writer, LiquidEncoders.Html);
        return writer.ToString();
    }

    private void TakeSmall()
    {
        if (_small is { Length: > 0 })
        {
            _parts.Add(_small.ToString());
            _small.Clear();
        }
    }

    private void Count(int characters)
    {
        Length += characters;
        if (maxLength > 0 && Length > maxLength)
        {
            throw new LiquidRenderException($"The template wrote more than {maxLength} characters and was stopped.");
        }
    }
}
