using System.Text.Encodings.Web;

namespace OrchardSite.Engine.Display.Shapes;

/// <summary>Text that is encoded when it is written.</summary>
internal sealed class PlainText(string text) : IHtmlContent
{
    public void WriteTo(TextWriter writer, HtmlEncoder encoder) => encoder.Encode(writer, text);

    public override string ToString() => text;
}
