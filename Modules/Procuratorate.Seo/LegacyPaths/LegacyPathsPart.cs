using OrchardCore.ContentManagement;

namespace Procuratorate.Seo.LegacyPaths;

/// <summary>The addresses that an item's page had on earlier sites. Columns keep theirs in their own part.</summary>
public sealed class LegacyPathsPart : ContentPart
{
    public IList<string> Paths { get; set; } = [];
}
