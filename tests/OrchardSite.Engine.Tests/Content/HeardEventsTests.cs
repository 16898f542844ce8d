using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;
using OrchardSite.Engine.Content.Handlers;

namespace OrchardSite.Engine.Tests.Content;

/// <summary>A part is read for an event only where one of its handlers takes part in it.</summary>
public sealed class HeardEventsTests
{
    [Fact]
    public void ByPart_HandlerOverridesOneEvent_IsThatAndNoOther()
    {
        var heard = Create(services => services.AddContentPart<StoryPart>().AddHandler<PublishedOnly>());

        Assert.True(heard.ByPart(nameof(StoryPart), nameof(IContentPartHandler.PublishedAsync)));
        Assert.False(heard.ByPart(nameof(StoryPart), nameof(IContentPartHandler.LoadedAsync)));
    }

    [Fact]
    public void ByPart_OverriddenByABaseClass_IsHeard()
    {
        var heard = Create(services => services.AddContentPart<StoryPart>().AddHandler<Derived>());

        Assert.True(heard.ByPart(nameof(StoryPart), nameof(IContentPartHandler.PublishedAsync)));
    }

    [Fact]
    public void ByPart_SeveralHandlers_HearsWhatAnyOfThemHears()
    {
        var heard = Create(services => services.AddContentPart<StoryPart>().AddHandler<PublishedOnly>().AddHandler<ValidatingOnly>());

        Assert.True(heard.ByPart(nameof(StoryPart), nameof(IContentPartHandler.PublishedAsync)));
        Assert.True(heard.ByPart(nameof(StoryPart), nameof(IContentPartHandler.ValidatingAsync)));
        Assert.False(heard.ByPart(nameof(StoryPart), nameof(IContentPartHandler.RemovedAsync)));
    }

    [Fact]
    public void ByPart_NoHandler_HearsNothing() =>
        Assert.False(Create(services => services.AddContentPart<StoryPart>()).ByPart(nameof(StoryPart), nameof(IContentPartHandler.LoadedAsync)));

    private static HeardEvents Create(Action<IServiceCollection> register)
    {
        var services = new ServiceCollection();
        register(services);
        return new HeardEvents(services.BuildServiceProvider().GetRequiredService<IOptions<ContentOptions>>());
    }

    private class PublishedOnly : ContentPartHandler<StoryPart>
    {
        public override Task PublishedAsync(PublishContentContext context, StoryPart part) => Task.CompletedTask;
    }

    private sealed class Derived : PublishedOnly;

    private sealed class ValidatingOnly : ContentPartHandler<StoryPart>
    {
        protected override Task ValidatingAsync(ValidateContentPartContext context, StoryPart part) => Task.CompletedTask;
    }
}
