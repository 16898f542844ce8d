using Procuratorate.ServiceLinks.Services;

namespace Procuratorate.ServiceLinks.ViewModels;

/// <summary>All links, to be put in order.</summary>
/// <param name="Blocks">Latest versions, in the order that visitors see.</param>
public sealed record ServiceLinkOrderViewModel(IReadOnlyList<LinkBlock> Blocks);
