namespace Procuratorate.ServiceLinks.ViewModels;

/// <summary>A link as templates show it.</summary>
/// <param name="Text">What the visitor reads.</param>
/// <param name="Url">Where it leads.</param>
/// <param name="NewWindow">Whether it opens in a window of its own.</param>
/// <param name="Label">What it stands under within its group; empty when the group is not divided.</param>
/// <param name="IconSvg">Its icon's drawing; empty for none.</param>
/// <param name="Picture">The media path of its own picture; empty for none.</param>
/// <param name="QrSvg">The address as a QR code; empty but for 新媒体 without a picture.</param>
public sealed record ServiceLinkItem(string Text, string Url, bool NewWindow, string Label, string IconSvg, string Picture, string QrSvg);
