namespace OrchardSite.Engine.Tests.Data;

internal sealed class Article
{
    public long Id { get; set; }

    public string? Title { get; set; }

    public int Rank { get; set; }

    public bool Published { get; set; }

    public Kind Kind { get; set; }

    public DateTime? CreatedUtc { get; set; }

    public List<string> Tags { get; set; } = [];
}

internal enum Kind
{
    News,
    Notice,
    Case,
}
