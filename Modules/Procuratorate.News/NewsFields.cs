using OrchardCore.ContentFields.Settings;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Builders;
using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardCore.Media.Settings;
using Procuratorate.News.Models;

namespace Procuratorate.News;

/// <summary>Defines the pictures, files and keywords of 新闻.</summary>
public sealed class NewsFields(IContentDefinitionManager definitions)
{
    private static readonly string[] _pictures = [".jpg", ".jpeg", ".png", ".gif", ".webp"];

    private static readonly string[] _documents =
        [".pdf", ".doc", ".docx", ".ppt", ".pptx", ".xls", ".xlsx", ".ofd", ".wps", ".txt", ".csv", ".zip", ".rar", ".7z", ".mp3", ".m4a", ".wav"];

    /// <summary>Defines them, or changes those that stand.</summary>
    public Task DefineAsync() => definitions.AlterPartDefinitionAsync(nameof(NewsPart), part => part
        .WithField(NewsConstants.CoverField, Media("封面图片", "3", new MediaFieldSettings
        {
            Multiple = false,
            AllowedExtensions = _pictures,
            Hint = "用于图片栏目和首页轮播。请写明图片内容，供看不见图片的人了解。",
        }))
        .WithField(NewsConstants.GalleryField, Media("图集", "4", new MediaFieldSettings
        {
            AllowedExtensions = _pictures,
            Hint = "显示在正文之后，每张图片的文字就是它的图注。",
        }))
        .WithField(NewsConstants.AttachmentsField, Media("附件", "5", new MediaFieldSettings
        {
            AllowedExtensions = _documents,
            Hint = "显示在正文之后，供访问者下载。文字留空时显示文件名。",
        }))
        .WithField(NewsConstants.VideoField, Media("视频", "6", new MediaFieldSettings
        {
            Multiple = false,
            AllowedExtensions = [".mp4", ".webm"],
            Hint = "显示在正文之前，不会自动播放；播放前显示封面图片。",
        }))
        .WithField(NewsConstants.CaptionsField, Media("视频字幕", "7", new MediaFieldSettings
        {
            Multiple = false,
            AllowMediaText = false,
            AllowedExtensions = [".vtt"],
            Hint = "可选，WebVTT 格式（.vtt）的字幕文件，供听不见声音的人阅读。",
        }))
        .WithField(NewsConstants.KeywordsField, field => field
            .OfType("TextField")
            .WithDisplayName("关键词")
            .WithPosition("2")
            .WithSettings(new TextFieldSettings { Hint = "多个关键词之间用空格隔开，用来查找相关新闻。" })));

    private static Action<ContentPartFieldDefinitionBuilder> Media(string name, string position, MediaFieldSettings settings) => field => field
        .OfType("MediaField")
        .WithDisplayName(name)
        .WithPosition(position)
        .WithSettings(settings);
}
