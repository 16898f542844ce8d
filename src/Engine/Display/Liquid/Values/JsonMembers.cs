using System.Text.Json.Nodes;
using Fluid;
using Fluid.Values;

namespace OrchardSite.Engine.Display.Liquid.Values;

/// <summary>
/// The members of a JSON object, such as a section of the site's settings: <c>Site.Properties.SiteLook</c>. Without it the dictionary behind
/// each object is found by reflection each time that a template reads from it.
/// </summary>
internal sealed class JsonMembers(JsonObject json, TemplateOptions options) : IFluidIndexable
{
    public int Count => json.Count;

    public IEnumerable<string> Keys => json.Select(member => member.Key);

    public bool TryGetValue(string name, out FluidValue value)
    {
        if (!json.TryGetPropertyValue(name, out var node))
        {
            value = NilValue.Instance;
            return false;
        }

        value = FluidValue.Create(node, options);
        return true;
    }
}
