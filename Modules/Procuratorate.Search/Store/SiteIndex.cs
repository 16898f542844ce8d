using System.Globalization;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Search.Similarities;
using Lucene.Net.Store;
using Lucene.Net.Util;
using Microsoft.Extensions.Logging;
using Procuratorate.Search.Words;
using Directory = System.IO.Directory;
using Lock = System.Threading.Lock;

namespace Procuratorate.Search.Store;

/// <summary>
/// One index in one folder. Writing opens the index, commits and closes it again, so that nothing is left to lose when the
/// program is killed and a shell that goes never stands in the way of one that comes; reading keeps a reader that is
/// renewed when something was committed. An index whose files are broken is begun anew, and filled from the changes.
/// </summary>
internal sealed partial class SiteIndex(string folder, ILogger logger) : IDisposable
{
    private const long LockWaitMilliseconds = 10_000;
    private const string PositionFile = "position";

    private readonly SearchAnalyzer _analyzer = new();
    private readonly SemaphoreSlim _writing = new(1, 1);
    private readonly Lock _opening = new();
    private FSDirectory? _files;
    private SearcherManager? _searchers;
    private bool _isDisposed;

    public SearchAnalyzer Analyzer => _analyzer;

    /// <summary>How far the index has followed the changes; 0 when it has to read them all.</summary>
    public long Position =>
        File.Exists(PositionPath) && long.TryParse(File.ReadAllText(PositionPath), NumberStyles.None, CultureInfo.InvariantCulture, out var position) && IsThere
            ? position
            : 0;

    public bool IsThere => Directory.Exists(FilesPath) && Directory.EnumerateFiles(FilesPath, "segments_*").Any();

    private string FilesPath => Path.Combine(folder, "files");

    private string PositionPath => Path.Combine(folder, PositionFile);

    /// <summary>Changes the index; all or nothing.</summary>
    public async Task WriteAsync(Action<IndexWriter> change)
    {
        await _writing.WaitAsync();
        try
        {
            try
            {
                Write(change);
            }
            catch (Exception e) when (IsBroken(e))
            {
                BeginAnew(e);
                Write(change);
            }
        }
        finally
        {
            _writing.Release();
        }
    }

    /// <summary>Remembers how far the index has come. It is written after what it speaks of: at worst a change is read twice.</summary>
    public void SetPosition(long position)
    {
        Directory.CreateDirectory(folder);
        var coming = PositionPath + ".new";
        File.WriteAllText(coming, position.ToString(CultureInfo.InvariantCulture));
        File.Move(coming, PositionPath, overwrite: true);
    }

    public TResult Search<TResult>(Func<IndexSearcher, TResult> search)
    {
        try
        {
            return SearchOnce(search);
        }
        catch (Exception e) when (IsBroken(e))
        {
            BeginAnew(e);
            return SearchOnce(search);
        }
    }

    public IndexState GetState() => new(
        Search(searcher => searcher.IndexReader.NumDocs),
        IsThere ? Directory.EnumerateFiles(FilesPath).Sum(file => new FileInfo(file).Length) : 0,
        IsThere ? Directory.EnumerateFiles(FilesPath, "segments_*").Max(File.GetLastWriteTimeUtc) : null);

    public void Delete()
    {
        Close();
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    public void Dispose()
    {
        lock (_opening)
        {
            _isDisposed = true;
        }

        Close();
        _analyzer.Dispose();
        _writing.Dispose();
    }

    private void Write(Action<IndexWriter> change)
    {
        var configuration = new IndexWriterConfig(LuceneVersion.LUCENE_48, _analyzer)
        {
            OpenMode = OpenMode.CREATE_OR_APPEND,
            Similarity = new BM25Similarity(),
            MergeScheduler = new SerialMergeScheduler(),
            WriteLockTimeout = LockWaitMilliseconds,
        };
        using var files = OpenFiles();
        var writer = new IndexWriter(files, configuration);
        try
        {
            change(writer);
            writer.Commit();
        }
        catch
        {
            writer.Rollback();
            throw;
        }

        writer.Dispose();
    }

    private TResult SearchOnce<TResult>(Func<IndexSearcher, TResult> search)
    {
        var searchers = OpenSearchers();
        searchers.MaybeRefresh();
        var searcher = searchers.Acquire();
        try
        {
            return search(searcher);
        }
        finally
        {
            searchers.Release(searcher);
        }
    }

    private SearcherManager OpenSearchers()
    {
        lock (_opening)
        {
            ObjectDisposedException.ThrowIf(_isDisposed, this);
            if (_searchers is not null)
            {
                return _searchers;
            }

            if (!IsThere)
            {
                Write(static _ => { });
            }

            _files = OpenFiles();
            return _searchers = new SearcherManager(_files, new Bm25SearcherFactory());
        }
    }

    private FSDirectory OpenFiles()
    {
        Directory.CreateDirectory(FilesPath);
        return FSDirectory.Open(FilesPath);
    }

    private void Close()
    {
        lock (_opening)
        {
            _searchers?.Dispose();
            _files?.Dispose();
            _searchers = null;
            _files = null;
        }
    }

    private void BeginAnew(Exception reason)
    {
        LogBroken(logger, reason, folder);
        Delete();
    }

    /// <summary>What reading damaged files throws; a lock that another holds is none of it.</summary>
    private static bool IsBroken(Exception e) => e is not LockObtainFailedException
        && e is CorruptIndexException or IndexFormatTooNewException or IndexFormatTooOldException or IndexNotFoundException
            or EndOfStreamException or FileNotFoundException;

    [LoggerMessage(Level = LogLevel.Error, Message = "The search index in '{Folder}' is broken and is begun anew.")]
    private static partial void LogBroken(ILogger logger, Exception exception, string folder);

    private sealed class Bm25SearcherFactory : SearcherFactory
    {
        public override IndexSearcher NewSearcher(IndexReader reader) => new(reader) { Similarity = new BM25Similarity() };
    }
}
