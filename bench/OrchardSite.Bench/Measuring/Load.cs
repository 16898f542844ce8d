namespace OrchardSite.Bench;

/// <summary>What a page gives under load.</summary>
/// <param name="RequestsPerSecond">Answers a second.</param>
/// <param name="P99">Milliseconds within which 99 of 100 were answered.</param>
internal sealed record Load(double RequestsPerSecond, double P99);
