namespace OrchardSite.Engine.Data.Queries;

/// <summary>A key that a query sorts by.</summary>
/// <param name="Expression">What is sorted by; null for chance.</param>
/// <param name="Type">The type of the values.</param>
internal sealed record QueryOrder(string? Expression, Type Type, bool IsDescending);
