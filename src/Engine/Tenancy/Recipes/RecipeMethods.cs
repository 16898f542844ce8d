using System.Text.Json.Nodes;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Environment.Shell.Configuration;
using OrchardCore.Recipes.Models;
using OrchardCore.Scripting;

namespace OrchardSite.Engine.Tenancy.Recipes;

/// <summary>
/// Functions of a recipe's scripts: <c>variables('name')</c>, a variable of the recipe, evaluated once;
/// <c>parameters('name')</c>, what it is run with; <c>configuration('key', 'default')</c>.
/// </summary>
internal sealed class RecipeMethods : IGlobalMethodProvider
{
    private readonly JsonObject? _variables;
    private readonly IDictionary<string, object> _environment;
    private readonly RecipeScripts _scripts;
    private readonly string _recipeName;

    public RecipeMethods(RecipeDescriptor recipe, JsonObject? variables, IDictionary<string, object> environment)
    {
        (_recipeName, _variables, _environment) = (recipe.Name, variables, environment);
        _scripts = new RecipeScripts(recipe, [this]);
    }

    public IEnumerable<GlobalMethod> GetMethods() =>
    [
        new GlobalMethod { Name = "variables", Method = services => (Func<string, string>)(name => GetVariable(name, services)) },
        new GlobalMethod { Name = "parameters", Method = _ => (Func<string, object?>)GetParameter },
        new GlobalMethod { Name = "configuration", Method = services => (Func<string, object?, object?>)((key, otherwise) => GetConfiguration(services, key, otherwise)) },
    ];

    private string GetVariable(string name, IServiceProvider services)
    {
        if (_variables is null || !_variables.TryGetPropertyValue(name, out var node))
        {
            throw new InvalidOperationException($"The recipe '{_recipeName}' has no variable '{name}'.");
        }

        var text = node?.ToString() ?? string.Empty;
        var value = _scripts.Evaluate(text, services.GetRequiredService<IScriptingManager>());
        if (!ReferenceEquals(value, text))
        {
            _variables[name] = value;
        }

        return value;
    }

    private object? GetParameter(string name) => _environment.TryGetValue(name, out var value)
        ? value
        : throw new InvalidOperationException($"The recipe '{_recipeName}' is run without a parameter '{name}'.");

    private static object? GetConfiguration(IServiceProvider services, string key, object? otherwise) =>
        services.GetRequiredService<IShellConfiguration>().GetValue<string>(key) ?? otherwise;
}
