using Fluid;
using Fluid.Ast;
using Fluid.Values;

namespace OrchardSite.Engine.Display.Liquid.Tags;

/// <summary>The evaluated arguments of a tag, in the order they are written.</summary>
internal sealed class TagArguments
{
    private readonly List<(string? Name, FluidValue Value)> _all = [];

    public IEnumerable<(string Name, FluidValue Value)> Named => _all.Where(argument => argument.Name is not null)!;

    public static async ValueTask<TagArguments> EvaluateAsync(IReadOnlyList<FilterArgument> arguments, TemplateContext context)
    {
        var result = new TagArguments();
        foreach (var argument in arguments)
        {
            result._all.Add((argument.Name, await argument.Expression.EvaluateAsync(context)));
        }

        return result;
    }

    /// <summary>The argument of a name, or else the one without a name at a position.</summary>
    public FluidValue Get(string name, int position = -1)
    {
        foreach (var (given, value) in _all)
        {
            if (given == name)
            {
                return value;
            }
        }

        return position < 0 ? NilValue.Instance : At(position);
    }

    /// <summary>The argument without a name at a position.</summary>
    public FluidValue At(int position)
    {
        foreach (var (given, value) in _all)
        {
            if (given is null && position-- == 0)
            {
                return value;
            }
        }

        return NilValue.Instance;
    }

    public string? Text(string name, int position = -1) => Get(name, position) is { } value && !value.IsNil() ? value.ToStringValue() : null;

    public bool? Flag(string name) => Get(name) is { } value && !value.IsNil()
        ? value.Type == FluidValues.String ? bool.Parse(value.ToStringValue()) : value.ToBooleanValue()
        : null;

    /// <summary>Words of a text that is separated by spaces or commas.</summary>
    public string[] Words(string name, int position = -1)
        => Text(name, position)?.Split([' ', ','], StringSplitOptions.RemoveEmptyEntries) ?? [];
}
