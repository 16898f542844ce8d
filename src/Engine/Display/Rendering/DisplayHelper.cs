using System.Dynamic;
using OrchardCore.DisplayManagement;

namespace OrchardSite.Engine.Display.Rendering;

/// <summary>Renders shapes within a request.</summary>
internal sealed class DisplayHelper(IHtmlDisplay htmlDisplay, IShapeFactory shapeFactory, IServiceProvider serviceProvider)
    : DynamicObject, IDisplayHelper
{
    public override bool TryInvokeMember(InvokeMemberBinder binder, object?[]? args, out object? result)
    {
        result = InvokeAsync(binder.Name, Arguments.From(args!, binder.CallInfo.ArgumentNames));
        return true;
    }

    public Task<IHtmlContent> ShapeExecuteAsync(IShape? shape)
    {
        if (shape.IsNullOrEmpty())
        {
            return Task.FromResult<IHtmlContent>(HtmlString.Empty);
        }

        return htmlDisplay.ExecuteAsync(new DisplayContext
        {
            DisplayHelper = this,
            Value = shape!,
            ServiceProvider = serviceProvider,
        });
    }

    private async Task<IHtmlContent> InvokeAsync(string name, INamedEnumerable<object> arguments)
        => await ShapeExecuteAsync(await shapeFactory.CreateAsync(name, arguments));
}
