using OrchardCore.Environment.Shell;
using OrchardCore.Recipes.Models;

namespace OrchardCore.Setup.Services;

/// <summary>What a tenant is to be set up with, and what went wrong.</summary>
public class SetupContext
{
    public IEnumerable<string> EnabledFeatures { get; set; } = [];

    public IDictionary<string, string> Errors { get; set; } = new Dictionary<string, string>();

    public Dictionary<string, object> Properties { get; set; } = [];

    public RecipeDescriptor Recipe { get; set; } = null!;

    public ShellSettings ShellSettings { get; set; } = null!;
}
