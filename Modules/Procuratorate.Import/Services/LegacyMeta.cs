namespace Procuratorate.Import.Services;

/// <summary>The line below an article's title.</summary>
internal sealed record LegacyMeta(DateTime? Date, string? Author, string? Source);
