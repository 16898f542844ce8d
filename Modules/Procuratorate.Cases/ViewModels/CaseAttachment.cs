namespace Procuratorate.Cases.ViewModels;

/// <summary>附件.</summary>
/// <param name="Url">Where the file is.</param>
/// <param name="Name">The text that the editor gave it, else the file's name.</param>
/// <param name="Type">The kind of file by its ending, such as PDF.</param>
/// <param name="Size">Its size in words, such as 1.2 MB.</param>
public sealed record CaseAttachment(string Url, string Name, string Type, string Size);
