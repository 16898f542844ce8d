using System.Text.Encodings.Web;

namespace OrchardSite.Engine.Display.Rendering;

/// <summary>A rendered shape between two comments that name it and, best first, the templates that could render it: for those who write themes.</summary>
internal static class MarkedShape
{
    public static IHtmlContent Mark(ShapeMetadata metadata)
    {
        var names = string.Join(", ", metadata.Alternates.Reverse().Append(metadata.Type));
        var content = metadata.ChildContent ?? HtmlString.Empty;
        return new HtmlContentBuilder(3)
            .AppendHtml($"<!-- {Comment(metadata.Type)}: {Comment(names)} -->")
            .AppendHtml(content)
            .AppendHtml($"<!-- /{Comment(metadata.Type)} -->");
    }

    // An alternate can hold what an editor typed; nothing may end the comment early.
    private static string Comment(string text) => HtmlEncoder.Default.Encode(text).Replace("--", "-&#45;", StringComparison.Ordinal);
}
