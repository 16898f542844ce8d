namespace Procuratorate.Import.Models;

/// <summary>The facts in a page's footer; null where the page does not say.</summary>
/// <param name="Organizer">版权所有.</param>
/// <param name="Address">地址.</param>
/// <param name="Postcode">邮编.</param>
/// <param name="TechnicalSupport">技术支持.</param>
/// <param name="IcpNumber">ICP 备案号 with what the site adds to it.</param>
/// <param name="ReproductionNotice">The notice on reproduction.</param>
public sealed record LegacyFooter(
    string? Organizer,
    string? Address,
    string? Postcode,
    string? TechnicalSupport,
    string? IcpNumber,
    string? ReproductionNotice);
