namespace Procuratorate.Import.Models;

/// <summary>A link beside the article, as 服务互动 and 友情链接 list them.</summary>
/// <param name="Text">What the visitor reads.</param>
/// <param name="Url">Where it leads; null when the source shows text only.</param>
public sealed record LegacyLink(string Text, string? Url);
