using OrchardCore.Indexing;

namespace Procuratorate.Search.Documents;

/// <summary>
/// Whether a part or field can be found: all that have a handler can, unless its definition's settings say
/// <c>"SearchContentIndexSettings": { "Included": false }</c>.
/// </summary>
public sealed class SearchContentIndexSettings : IContentIndexSettings
{
    public bool Included { get; set; } = true;

    public DocumentIndexOptions ToOptions() => DocumentIndexOptions.None;
}
