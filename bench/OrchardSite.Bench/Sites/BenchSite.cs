namespace OrchardSite.Bench;

/// <summary>A site that the bench fills.</summary>
/// <param name="Name">The tenant.</param>
/// <param name="Prefix">Its address prefix.</param>
/// <param name="News">How many news its column has.</param>
/// <param name="Cases">How many cases it has.</param>
internal sealed record BenchSite(string Name, string Prefix, int News, int Cases)
{
    public string PathOf(string path) => Prefix.Length == 0 ? $"/{path}" : $"/{Prefix}/{path}";
}
