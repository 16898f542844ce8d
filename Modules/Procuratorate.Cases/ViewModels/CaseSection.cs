namespace Procuratorate.Cases.ViewModels;

/// <summary>A section of a case on its page.</summary>
/// <param name="Id">Its anchor: the same for this section of every case, so that a link to it stays.</param>
/// <param name="Title">Its heading, such as 基本案情.</param>
/// <param name="Html">Its text, made safe when it was saved.</param>
public sealed record CaseSection(string Id, string Title, string Html);
