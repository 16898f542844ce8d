using YesSql.Indexes;

namespace Procuratorate.Seo.LegacyPaths;

/// <summary>One row for each old address of a published page.</summary>
public sealed class LegacyPathIndex : MapIndex
{
    /// <summary>The item, or the column inside the columns' taxonomy, that the address leads to.</summary>
    public string? TargetId { get; set; }

    /// <summary>The address as <see cref="LegacyPath.Normalize"/> gives it.</summary>
    public string? Path { get; set; }
}
