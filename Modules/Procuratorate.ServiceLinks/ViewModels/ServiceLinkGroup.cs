namespace Procuratorate.ServiceLinks.ViewModels;

/// <summary>Links that stand under one label.</summary>
/// <param name="Label">Empty for those without one.</param>
/// <param name="Links">In their order.</param>
public sealed record ServiceLinkGroup(string Label, IReadOnlyList<ServiceLinkItem> Links);
