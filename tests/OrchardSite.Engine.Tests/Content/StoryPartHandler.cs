using OrchardCore.ContentManagement.Handlers;
using OrchardCore.ContentManagement.Models;

namespace OrchardSite.Engine.Tests.Content;

internal sealed class StoryPartHandler(EventLog log) : ContentPartHandler<StoryPart>
{
    public override Task PublishingAsync(PublishContentContext context, StoryPart part)
    {
        context.Cancel = part.Text == "not to be published";
        log.Entries.Add("part publishing");

        return Task.CompletedTask;
    }

    public override Task PublishedAsync(PublishContentContext context, StoryPart part)
    {
        log.Entries.Add("part published");

        return Task.CompletedTask;
    }

    protected override Task ValidatingAsync(ValidateContentPartContext context, StoryPart part)
    {
        if (part.Text == "bad")
        {
            context.Fail("The text is bad.", nameof(part.Text));
        }

        return Task.CompletedTask;
    }

    public override Task GetContentItemAspectAsync(ContentItemAspectContext context, StoryPart part) =>
        context.ForAsync<FullTextAspect>(aspect =>
        {
            aspect.Segments.Add(part.Text ?? "");

            return Task.CompletedTask;
        });
}
