namespace Procuratorate.News.Services;

/// <summary>What was read of the published news, remembered until news is published or taken back.</summary>
public sealed class PublishedNews(RememberedAnswers answers)
{
    /// <summary>What is signalled when what visitors can read of the news has changed.</summary>
    public const string Changed = "Procuratorate.News.Published";

    /// <param name="question">What is asked, with all that the answer depends on but the published news.</param>
    /// <param name="read">Reads the answer. It is given to many requests, so nobody may change it.</param>
    public ValueTask<T> RememberAsync<T>(object question, Func<Task<T>> read) => answers.RememberAsync(Changed, question, read);
}
