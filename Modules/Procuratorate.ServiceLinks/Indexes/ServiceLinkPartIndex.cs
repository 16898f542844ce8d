using YesSql.Indexes;

namespace Procuratorate.ServiceLinks.Indexes;

/// <summary>The links of a group in their order.</summary>
public sealed class ServiceLinkPartIndex : MapIndex
{
    public string? ContentItemId { get; set; }

    public string? Group { get; set; }

    public int Order { get; set; }

    public bool Published { get; set; }
}
