namespace Procuratorate.ServiceLinks.Services;

/// <summary>An icon that the module brings.</summary>
/// <param name="Name">What a link keeps of it.</param>
/// <param name="Svg">An <c>svg</c> element in the colour of the text around it, hidden from readers: the link's text says what it is.</param>
public sealed record LinkIcon(string Name, string Svg);
