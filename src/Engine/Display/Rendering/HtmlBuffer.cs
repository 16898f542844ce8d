using System.Text;
using System.Text.Encodings.Web;

namespace OrchardSite.Engine.Display.Rendering;

/// <summary>What a template wrote, kept in chunks until the page is sent.</summary>
internal sealed class HtmlBuffer : TextWriter, IHtmlContent
{
    private readonly StringBuilder _text = new();

    public override Encoding Encoding => Encoding.UTF8;

    public override void Write(char value) => _text.Append(value);

    public override void Write(string? value) => _text.Append(value);

    public override void Write(ReadOnlySpan<char> buffer) => _text.Append(buffer);

    public override void Write(char[] buffer, int index, int count) => _text.Append(buffer, index, count);

    public override Task WriteAsync(char value)
    {
        _text.Append(value);
        return Task.CompletedTask;
    }

    public override Task WriteAsync(string? value)
    {
        _text.Append(value);
        return Task.CompletedTask;
    }

    public override Task WriteAsync(char[] buffer, int index, int count)
    {
        _text.Append(buffer, index, count);
        return Task.CompletedTask;
    }

    public override Task WriteAsync(ReadOnlyMemory<char> buffer, CancellationToken cancellationToken = default)
    {
        _text.Append(buffer);
        return Task.CompletedTask;
    }

    public override Task FlushAsync() => Task.CompletedTask;

    public override Task FlushAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        foreach (var chunk in _text.GetChunks())
        {
            writer.Write(chunk.Span);
        }
    }

    public override string ToString() => _text.ToString();
}
