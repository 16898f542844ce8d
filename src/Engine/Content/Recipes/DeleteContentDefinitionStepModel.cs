namespace OrchardSite.Engine.Content.Recipes;

/// <summary>The names of the definitions that a step deletes.</summary>
internal sealed class DeleteContentDefinitionStepModel
{
    public IList<string> ContentTypes { get; set; } = [];

    public IList<string> ContentParts { get; set; } = [];
}
