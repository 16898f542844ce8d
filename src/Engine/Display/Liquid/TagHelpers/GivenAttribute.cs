using System.Text;
using Fluid.Values;

namespace OrchardSite.Engine.Display.Liquid.TagHelpers;

/// <summary>An attribute as a template writes it: <c>for</c> stands for <c>asp-for</c>, <c>validation_for</c> for <c>asp-validation-for</c>, <c>itemId</c> for <c>item-id</c>.</summary>
internal sealed class GivenAttribute(string name, FluidValue value)
{
    private const string Prefix = "asp-";

    private readonly string _dashed = name.Replace('_', '-');
    private readonly string _kebab = Kebab(name.Replace('_', '-'));

    public FluidValue Value => value;

    /// <summary>What it is written as when no tag helper takes it.</summary>
    public string HtmlName => _kebab;

    public bool Is(string attribute) => Same(_dashed, attribute) || Same(_kebab, attribute) || Same(Prefix + _dashed, attribute) || Same(Prefix + _kebab, attribute);

    /// <summary>The rest of the name behind a prefix such as <c>asp-route-</c>.</summary>
    public string? Behind(string prefix) => Rest(_dashed, prefix) ?? Rest(Prefix + _dashed, prefix);

    private static string? Rest(string name, string prefix) =>
        name.Length > prefix.Length && name.StartsWith(prefix, StringComparison.OrdinalIgnoreCase) ? name[prefix.Length..] : null;

    private static bool Same(string one, string other) => string.Equals(one, other, StringComparison.OrdinalIgnoreCase);

    private static string Kebab(string name)
    {
        var result = new StringBuilder(name.Length + 4);
        foreach (var letter in name)
        {
            if (char.IsUpper(letter) && result.Length > 0 && result[^1] != '-')
            {
                result.Append('-');
            }

            result.Append(char.ToLowerInvariant(letter));
        }

        return result.ToString();
    }
}
