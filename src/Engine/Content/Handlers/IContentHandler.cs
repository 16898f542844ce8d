namespace OrchardCore.ContentManagement.Handlers;

/// <summary>Takes part in every event of a content item's life, whatever its type.</summary>
public interface IContentHandler
{
    Task ActivatedAsync(ActivatedContentContext context);
    Task ActivatingAsync(ActivatingContentContext context);
    Task InitializingAsync(InitializingContentContext context);
    Task InitializedAsync(InitializingContentContext context);
    Task LoadingAsync(LoadContentContext context);
    Task LoadedAsync(LoadContentContext context);
    Task ValidatingAsync(ValidateContentContext context);
    Task ValidatedAsync(ValidateContentContext context);
    Task CreatingAsync(CreateContentContext context);
    Task CreatedAsync(CreateContentContext context);
    Task ImportingAsync(ImportContentContext context);
    Task ImportedAsync(ImportContentContext context);
    Task UpdatingAsync(UpdateContentContext context);
    Task UpdatedAsync(UpdateContentContext context);
    Task DraftSavingAsync(SaveDraftContentContext context);
    Task DraftSavedAsync(SaveDraftContentContext context);
    Task VersioningAsync(VersionContentContext context);
    Task VersionedAsync(VersionContentContext context);
    Task PublishingAsync(PublishContentContext context);
    Task PublishedAsync(PublishContentContext context);
    Task UnpublishingAsync(PublishContentContext context);
    Task UnpublishedAsync(PublishContentContext context);
    Task RemovingAsync(RemoveContentContext context);
    Task RemovedAsync(RemoveContentContext context);
    Task RestoringAsync(RestoreContentContext context);
    Task RestoredAsync(RestoreContentContext context);
    Task CloningAsync(CloneContentContext context);
    Task ClonedAsync(CloneContentContext context);
    Task GetContentItemAspectAsync(ContentItemAspectContext context);
}
