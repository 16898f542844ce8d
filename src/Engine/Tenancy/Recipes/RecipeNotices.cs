namespace OrchardSite.Engine.Tenancy.Recipes;

/// <summary>What the steps of the recipes that were run in this scope left out, and why.</summary>
internal sealed class RecipeNotices
{
    private readonly List<string> _texts = [];

    public IReadOnlyList<string> Texts => _texts;

    public void Add(IEnumerable<string> texts) => _texts.AddRange(texts);
}
