namespace Procuratorate.ServiceLinks.ViewModels;

/// <summary>A link as templates show it.</summary>
/// <param name="Text">What the visitor reads.</param>
/// <param name="Url">Where it leads.</param>
/// <param name="NewWindow">Whether it opens in a window of its own.</param>
/// <param name="QrSvg">The address as a QR code; empty but for 新媒体.</param>
public sealed record ServiceLinkItem(string Text, string Url, bool NewWindow, string QrSvg);
