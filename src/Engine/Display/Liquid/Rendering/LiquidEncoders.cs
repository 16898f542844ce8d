using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace OrchardSite.Engine.Display.Liquid.Rendering;

internal static class LiquidEncoders
{
    /// <summary>Encodes what HTML takes for markup and leaves letters of all scripts as they are.</summary>
    public static readonly HtmlEncoder Html = HtmlEncoder.Create(UnicodeRanges.All);
}
